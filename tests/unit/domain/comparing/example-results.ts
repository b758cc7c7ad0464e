import fc from 'fast-check';

import type { Result } from '../../../../src/domain/comparing/result.ts';
import type { Answer } from '../../../../src/domain/scoring/score-scale.ts';
import { Scan } from '../../../../src/schemas/scan.ts';

const frame = { version: 2, reviewed: '2026-11-20', minutes: 1, drawing: 'bars', sources: ['koomen-2023'] };
const mine = [
  { id: 'trusts', scale: 'trust' },
  { id: 'doubts', scale: 'trust', key: '-' },
  { id: 'clashes', scale: 'friction' },
];
const scales = [{ id: 'trust' }, { id: 'friction' }];

/** A scan whose two sides answer the same statements, in another order. */
export const parallelScan: Scan = Scan.parse({
  ...frame,
  scales,
  perspectives: [
    { id: 'professional', side: 'own', items: mine },
    { id: 'client', side: 'other', items: mine.toReversed() },
  ],
});

/** A scan whose two sides answer different statements, and as many. */
export const differentScan: Scan = Scan.parse({
  ...frame,
  scales,
  perspectives: [
    { id: 'professional', side: 'own', items: mine },
    { id: 'client', side: 'other', items: mine.map((item) => ({ ...item, id: `${item.id}-too` })) },
  ],
});

/** The learner's own side about N., with what differs. */
export function result(parts: Partial<Result> = {}): Result {
  return {
    id: 'mirror/1',
    perspective: 'professional',
    how: 'self',
    about: 'N.',
    at: '2026-11-20T10:00:00.000Z',
    sequence: 1,
    answers: { trusts: 5, doubts: 1, clashes: 2 },
    version: 2,
    ...parts,
  };
}

/** The other side as the learner imagines it, with what differs. */
export function imagined(parts: Partial<Result> = {}): Result {
  return result({ id: 'mirror/2', perspective: 'client', how: 'imagined', sequence: 2, ...parts });
}

/** The other side as the other person answered it, with what differs. */
export function asked(parts: Partial<Result> = {}): Result {
  return result({ id: 'mirror/3', perspective: 'client', how: 'asked', sequence: 3, ...parts });
}

const answer = fc.constantFrom<Answer>(1, 2, 3, 4, 5, 'unknown');

/** Answers to some of the statements. */
export const someAnswers = fc.record({ trusts: answer, doubts: answer, clashes: answer }, { requiredKeys: [] });

/** A day within some years, as the record keeps it. */
export const someMoment = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((day) => day.toISOString());
