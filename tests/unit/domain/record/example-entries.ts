import type { EntryByKind } from '../../../../src/domain/record/entry-types.ts';

const at = '2026-11-20T10:00:00.000Z';

/** The smallest entry of every kind that says something. */
export const exampleEntries: EntryByKind = {
  scan: {
    v: 2,
    at,
    scan: 'relationship-scan',
    scanVersion: 1,
    perspective: 'mine',
    how: 'self',
    about: 'N.',
    answers: { trusts: 4, avoids: 'unknown' },
  },
  draft: { v: 1, at, scan: 'relationship-scan', scanVersion: 1, perspective: 'mine', about: '', answers: {}, group: 0 },
  reflection: { v: 1, at, text: 'Sam.', prompt: 'Who?' },
  prediction: { v: 1, at, choice: 'walks-away' },
  draw: { v: 1, at, questions: ['first', 'second'], startedAt: at, finishedAt: null },
  answer: { v: 1, at, response: { kind: 'choice', options: ['yes'] }, checked: true, right: true },
  passed: { v: 1, at, passedAt: at, right: 8, of: 10 },
  portfolio: { v: 1, at, name: 'S.', inFull: false, programme: 'Social work', choices: { 'scan/relationship-scan/1': true } },
  picture: {
    v: 1,
    at,
    session: 'clear-or-close',
    part: 'picture',
    of: 8,
    lines: [{ words: 'What weighs most?', counts: [{ label: '0', count: 3 }] }],
  },
  read: { v: 1, at, first: at, last: at },
  place: { v: 1, at, heading: 2, of: 5, fragment: 'what-happens-next', words: 'What happens next', lang: 'en' },
  path: { v: 1, at, scenario: 'monday-morning', version: 2, choices: ['wait'] },
  plan: { v: 1, at, about: 'N.', intention: 'Ask', when: 'at the door', notice: 'she begins' },
  map: { v: 1, at, places: [{ name: 'N.', closeness: 80, conflict: 0 }] },
  presenting: {
    v: 1,
    at,
    meeting: '20261120100000000-1',
    length: '60',
    step: 'second',
    elapsed: { first: 300_000 },
    added: { second: 1 },
    startedAt: at,
    runsSince: at,
    finishedAt: null,
    turn: 2,
  },
  minutes: { v: 1, at, startedAt: at, text: 'We stayed with it.', intentions: 'M.: ask once more' },
  card: { v: 1, at, due: at, state: { stability: 3.2, steps: [1, 2], last: null } },
  preference: { v: 1, at, value: 'dark' },
};
