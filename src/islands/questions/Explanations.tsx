import { fill } from '../../i18n/fill.ts';
import type { Question, QuestionWords } from '../../schemas/question.ts';
import type { QuestionUi } from './question-ui.ts';

interface Props {
  question: Question;
  words: QuestionWords;
  ui: QuestionUi;
  summary: string;
  /** The options that are explained; all of them when left out. */
  only?: (id: string) => boolean;
}

/** What is said of an option before its explanation: right, not right, or where it belongs. */
function verdictOf(question: Question, words: QuestionWords, ui: QuestionUi, id: string): string | null {
  if (question.kind === 'single' || question.kind === 'multiple')
    return question.options.find((option) => option.id === id)?.right ? ui.isRight : ui.isWrong;
  if (question.kind === 'match' || question.kind === 'classify') {
    const to = question.items.find((item) => item.id === id)?.to ?? '';
    return fill(ui.belongsTo, { target: words.targets?.[to] ?? '' });
  }
  return null;
}

/** Every answer explained, behind a disclosure: the whole of it without JavaScript, the other options with it. */
export function Explanations({ question, words, ui, summary, only = () => true }: Props) {
  const isOrder = question.kind === 'order';
  const ids = ('options' in question ? question.options : question.items).map(({ id }) => id).filter(only);
  const texts = words.options ?? words.items ?? {};
  const entries = ids.map((id) => {
    const verdict = verdictOf(question, words, ui, id);
    return (
      <li key={id}>
        <p>
          <b>{texts[id]?.text}</b>
        </p>
        <p>
          {verdict && <em>{verdict} </em>}
          {texts[id]?.feedback}
        </p>
      </li>
    );
  });
  if (entries.length === 0) return null;
  return (
    <details className="explanations" data-pagefind-ignore="">
      <summary>{summary}</summary>
      {isOrder ? <ol>{entries}</ol> : <ul>{entries}</ul>}
    </details>
  );
}
