import type { Method, MethodWords, Session, SessionWords } from '../../../../src/schemas/session.ts';
import { type Files, inEach, page, yaml } from './files.ts';

const script = {
  reviewed: '2026-11-20',
  people: { from: 4, to: 8 },
  roles: ['host', 'guest'],
  preparation: ['chairs', 'paper'],
  steps: [
    { id: 'arrive', silent: false, fragment: false },
    { id: 'read', silent: true, fragment: true },
    { id: 'talk', silent: false, fragment: false },
    { id: 'close', silent: false, fragment: false },
  ],
  schedule: {
    '60': { arrive: 5, read: 10, talk: 35, close: 10 },
    '90': { arrive: 10, read: 15, talk: 50, close: 15 },
  },
  questions: ['who', 'what', 'where', 'when'],
  pitfalls: ['rush', 'advice', 'silence'],
  observe: ['turns', 'looks', 'words'],
  sources: ['koomen-2023'],
  links: ['lesson/dimensions/words'],
} satisfies Omit<Method, 'prepares'>;

const said = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, `We say ${id}.`]));

const scriptWords = {
  title: 'Title',
  summary: 'We meet.',
  purpose: 'We talk.',
  suits: 'It suits us.',
  roles: { host: { title: 'Host', task: 'You lead.' }, guest: { title: 'Guest', task: 'You talk.' } },
  preparation: said(script.preparation),
  steps: {
    arrive: { title: 'Arrive', instruction: 'Sit down.', notes: 'Wait.' },
    read: { title: 'Read', instruction: 'Read it.', notes: 'Wait.', fragment: 'He sat there.' },
    talk: { title: 'Talk', instruction: 'Talk.', notes: 'Look on.' },
    close: { title: 'Close', instruction: 'Say one thing.', notes: 'Thank them.' },
  },
  questions: said(script.questions),
  pitfalls: said(script.pitfalls),
  observe: said(script.observe),
  emotions: 'Wait.',
} satisfies Omit<MethodWords, 'prepares'>;

const session: Session = {
  ...script,
  around: 'case/jan',
  track: 'attachment',
  method: 'circle',
  handOut: { points: ['first', 'second', 'third'], prompts: ['now', 'later'] },
};
const sessionWords: SessionWords = {
  ...scriptWords,
  poll: {},
  handOut: { intro: 'Take it home.', points: said(session.handOut.points), prompts: said(session.handOut.prompts) },
};

const polling: Session = {
  ...session,
  steps: script.steps.map((step) => (step.id === 'arrive' ? { ...step, uses: 'picture' } : step)),
  picture: { kind: 'poll', version: 1, lines: ['near', 'far'] },
};
const line = { question: 'Where are you?', left: 'Here', right: 'There' };

const scanning: Session = {
  ...session,
  steps: script.steps.map((step) =>
    step.id === 'arrive' ? { ...step, uses: 'picture' } : step.id === 'talk' ? { ...step, uses: 'judging' } : step,
  ),
  picture: { kind: 'scan', scan: 'mirror', perspective: 'mine' },
  judging: { exercise: 'close-reading', part: 'story' },
};

const method: Method = { ...script, prepares: ['facts', 'feelings', 'question'] };

function files(id: string, structure: Session, words: SessionWords): Files {
  return {
    [`sessions/${id}/session.yaml`]: yaml(structure),
    ...inEach((lang) => `sessions/${id}/${lang}.mdx`, page(words, 'Prepare.')),
  };
}

/** A session without a picture, one with a poll, and one with a scan and fragments to judge. */
export function sessionFiles(): Files {
  return {
    ...files('doubt', session, sessionWords),
    ...files('poll', polling, { ...sessionWords, poll: { near: line, far: line } }),
    ...files('scan', scanning, { ...sessionWords, scan: { instruction: 'Be him.', professional: 'Jan', other: 'Noah' } }),
  };
}

/** A method of four steps. */
export function methodFiles(): Files {
  return {
    'methods/circle/method.yaml': yaml(method),
    ...inEach((lang) => `methods/circle/${lang}.mdx`, page({ ...scriptWords, prepares: said(method.prepares) }, 'In a circle.')),
  };
}
