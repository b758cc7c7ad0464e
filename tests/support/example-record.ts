const at = '2026-11-20T10:00:00.000Z';
const lesson = 'lesson/dimensions/three-dimensions';

const answers = Object.fromEntries(
  [
    'a-n3',
    'a-c2',
    'a-a5',
    'a-n1',
    'a-a1',
    'a-c5',
    'a-a2',
    'a-n5',
    'a-c3',
    'a-a3',
    'a-c6',
    'a-n2',
    'a-c1',
    'a-a6',
    'a-n4',
    'a-c4',
    'a-n6',
  ].map((id, position) => [id, (position % 5) + 1]),
);

const scan = { v: 2, at, scan: 'relationship-scan', scanVersion: 1 };

/** A name that a browser would take as HTML, if the page let it. */
export const nameWithMarkup = '<img src=x onerror="document.title=1">';

/** What someone may have kept after some weeks: of every kind something, and what could not be read, is newer, or is not ours. */
export const exampleRecord: Readonly<Record<string, unknown>> = {
  'preference/first-save': { v: 1, at, value: true },
  'scan/relationship-scan/one': { ...scan, sequence: 5, perspective: 'mine', how: 'self', about: 'N.', answers },
  'scan/relationship-scan/two': {
    ...scan,
    sequence: 6,
    perspective: 'theirs',
    how: 'imagined',
    about: nameWithMarkup,
    answers: { 'b-n1': 4, 'b-c1': 'unknown' },
  },
  'draft/relationship-scan/theirs': {
    v: 1,
    at,
    scan: 'relationship-scan',
    scanVersion: 1,
    perspective: 'theirs',
    about: '',
    answers: { 'b-n1': 2 },
    group: 0,
  },
  [`reflection/${lesson}/between-us`]: {
    v: 1,
    at,
    sequence: 3,
    text: 'Between us it is quiet.\nAnd that is fine.',
    prompt: 'What is between you?',
  },
  'prediction/case/jan-and-noah/first-question': { v: 1, at, sequence: 2, text: 'He walks off.' },
  [`answer/${lesson}/after-the-call`]: {
    v: 1,
    at,
    sequence: 4,
    response: { kind: 'choice', options: ['what-next'] },
    checked: true,
    right: true,
  },
  'draw/dimensions': { v: 1, at, questions: ['first'], startedAt: at, finishedAt: null },
  [`read/${lesson}`]: { v: 1, at, first: at, last: at },
  'plan/1': { v: 1, at, about: 'N.', intention: 'Ask about the dog', when: 'on Friday', notice: 'N. tells more' },
  'map/1': { v: 1, at, places: [{ name: 'N.', closeness: 80, conflict: 15 }] },
  [`reflection/${lesson}/later`]: { v: 99, at: '2031-01-01T00:00:00.000Z', text: 'From a later version.' },
  'damaged/answer/lesson/gone/gone/2026-11-19T10:00:00.000Z': { response: 7 },
  'another-program/its-key': { anything: [1, 2, 3] },
};
