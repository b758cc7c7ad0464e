import type { Question, QuestionWords } from '../../../../src/schemas/question.ts';
import { type Files, inEach, yaml } from './files.ts';

/** A question of each kind. */
export const lessonQuestions: readonly Question[] = [
  { id: 'guess', kind: 'guess', concepts: [], options: [{ id: 'yes' }, { id: 'no' }] },
  {
    id: 'right',
    kind: 'single',
    outcome: 'describe',
    lesson: 'words',
    concepts: ['closeness'],
    options: [
      { id: 'warm', right: true },
      { id: 'cold', right: false, misconception: 'closeness' },
      { id: 'angry', right: false, misconception: 'conflict' },
    ],
  },
  {
    id: 'several',
    kind: 'multiple',
    concepts: [],
    options: [
      { id: 'this', right: true },
      { id: 'that', right: true },
      { id: 'none', right: false, misconception: 'conflict' },
    ],
  },
  {
    id: 'pairs',
    kind: 'match',
    concepts: [],
    targets: ['left', 'middle'],
    items: [
      { id: 'heart', to: 'left' },
      { id: 'belly', to: 'middle' },
    ],
  },
  {
    id: 'kinds',
    kind: 'classify',
    concepts: [],
    targets: ['fact', 'view'],
    items: [
      { id: 'seen', to: 'fact' },
      { id: 'felt', to: 'view' },
    ],
  },
  { id: 'steps', kind: 'order', concepts: [], items: [{ id: 'first' }, { id: 'second' }, { id: 'third' }] },
];

/** The question of the case. */
export const caseQuestions: readonly Question[] = [
  { id: 'hunch', kind: 'guess', outcome: 'describe', concepts: [], options: [{ id: 'yes' }, { id: 'no' }] },
];

const checkOptions = [
  { id: 'warm', right: true },
  { id: 'cold', right: false, misconception: 'closeness' },
  { id: 'angry', right: false, misconception: 'conflict' },
];

/** A pool that is just large enough: twenty questions, two of them for the outcome `compare`, with the right option in each place in turn. */
export const checkQuestions: readonly Question[] = Array.from({ length: 20 }, (_, at) => ({
  id: `q${at + 1}`,
  kind: 'single',
  outcome: at < 2 ? 'compare' : 'describe',
  lesson: 'words',
  concepts: ['closeness'],
  options: [...checkOptions.slice(at % 3), ...checkOptions.slice(0, at % 3)],
}));

const wordsPerId = (entries: readonly Readonly<{ id: string }>[]) =>
  Object.fromEntries(entries.map(({ id }) => [id, { text: `Text of ${id}`, feedback: `Feedback on ${id}` }]));

function wordsOf(question: Question): QuestionWords {
  return {
    prompt: `Prompt of ${question.id}`,
    ...('options' in question ? { options: wordsPerId(question.options) } : {}),
    ...('items' in question ? { items: wordsPerId(question.items) } : {}),
    ...('targets' in question ? { targets: Object.fromEntries(question.targets.map((id) => [id, `Target ${id}`])) } : {}),
  };
}

/** The files of a set of questions, with all words that they need; `path` has no ending. */
export function questionFiles(path: string, questions: readonly Question[]): Files {
  const words = Object.fromEntries(questions.map((question) => [question.id, wordsOf(question)]));
  return { [`${path}.yaml`]: yaml({ questions }), ...inEach((lang) => `${path}.${lang}.yaml`, yaml(words)) };
}
