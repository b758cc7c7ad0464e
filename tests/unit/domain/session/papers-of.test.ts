import { expect, test } from 'vitest';

import { papersOf } from '../../../../src/domain/session/papers-of.ts';
import type { Method, Session } from '../../../../src/schemas/session.ts';

const script: Omit<Method, 'prepares'> = {
  reviewed: '2026-11-20',
  people: { from: 4, to: 8 },
  roles: ['host', 'guest'],
  preparation: [],
  steps: [],
  schedule: { '60': {}, '90': {} },
  questions: [],
  pitfalls: [],
  observe: [],
  sources: [],
  links: [],
};
const session: Session = {
  ...script,
  around: 'case/jan',
  track: 'attachment',
  method: 'circle',
  handOut: { points: [], prompts: [] },
};
const polling: Session = { ...session, picture: { kind: 'poll', version: 1, lines: ['near'] } };
const scanning: Session = {
  ...session,
  picture: { kind: 'scan', scan: 'mirror', perspective: 'mine' },
  judging: { exercise: 'sort', part: 'sem' },
};
const always = ['facilitator-60', 'facilitator-90'];

test.each([
  {
    name: 'a method has a form to prepare with',
    of: { ...script, prepares: ['facts'] },
    papers: ['preparation', 'roles', 'observation'],
  },
  { name: 'a session has a hand-out', of: session, papers: ['hand-out', 'roles', 'observation'] },
  {
    name: 'a poll comes with a tally sheet and slips for codes',
    of: polling,
    papers: ['hand-out', 'roles', 'observation', 'poll', 'poll-tally', 'slips'],
  },
  {
    name: 'a scan and fragments to judge have papers of their own',
    of: scanning,
    papers: ['hand-out', 'roles', 'observation', 'scan', 'judging', 'judging-tally', 'slips'],
  },
])('$name', ({ of, papers }) => {
  expect(papersOf(of).map(({ id }) => id)).toEqual([...always, ...papers]);
});
