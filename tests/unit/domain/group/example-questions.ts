import fc from 'fast-check';

import {
  type CodedQuestion,
  type GroupAnswers,
  judgingQuestion,
  pictureQuestion,
} from '../../../../src/domain/group/coded-question.ts';
import { groupCode, NONCES } from '../../../../src/domain/group/group-code.ts';

/** A poll of three lines. */
export const poll = pictureQuestion('what-would-noah-say', { kind: 'poll', version: 1, lines: ['near', 'busy', 'sure'] });

/** The four scales of a scan. */
export const scanned = pictureQuestion(
  'clear-or-close',
  { kind: 'scan', scan: 'alliance-mirror', perspective: 'mine' },
  { version: 2, scales: ['clarity', 'bond', 'trust', 'friction'].map((id) => ({ id, aim: 'none' as const })) },
);

/** Twelve fragments with four targets each. */
export const judged = judgingQuestion('what-would-noah-say', 'spot-the-dimension', {
  id: 'sem',
  targets: ['closeness', 'conflict', 'dependency', 'none'],
  items: Array.from({ length: 12 }, (_, at) => ({ id: `f${at}`, to: 'none', also: [] })),
});

/** Any answers to a question, with lines left open. */
export function answersTo({ lines }: CodedQuestion): fc.Arbitrary<GroupAnswers> {
  return fc
    .tuple(...lines.map(({ values }) => fc.option(fc.nat({ max: values - 1 }), { freq: 2 })))
    .map((values) => Object.fromEntries(lines.flatMap(({ id }, at) => (values[at] === null ? [] : [[id, values[at] ?? 0]]))));
}

/** Any of the three questions with answers to it, a nonce, and the code of these. */
export const anyCode = fc.constantFrom(poll, scanned, judged).chain((question) =>
  fc.tuple(answersTo(question), fc.nat({ max: NONCES - 1 })).map(([answers, nonce]) => ({
    question,
    answers,
    nonce,
    code: groupCode(question, answers, nonce),
  })),
);
