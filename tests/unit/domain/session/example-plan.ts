import fc from 'fast-check';

import type { Action } from '../../../../src/domain/session/after-action.ts';
import { begun } from '../../../../src/domain/session/begun.ts';
import type { RunPlan } from '../../../../src/domain/session/presenting.ts';

/** Three steps that take ten minutes together. */
export const plan: RunPlan = [
  { id: 'arrive', minutes: 2 },
  { id: 'write', minutes: 3 },
  { id: 'close', minutes: 5 },
];

/** When the example begins, and that many seconds later. */
export const start = Date.parse('2026-11-20T10:00:00.000Z');
export const after = (seconds: number) => start + seconds * 1000;

/** The example in its first second. */
export const atStart = begun('20261120100000000-1', '60', plan, start);

/** Anything that can be done. */
export const anyAction: fc.Arbitrary<Action> = fc.oneof(
  fc.constantFrom('next', 'back', 'pause', 'run', 'finish').map((name): Action => ({ do: name })),
  fc.constantFrom(...plan.map(({ id }) => id), 'gone').map((step): Action => ({ do: 'go', step })),
  fc.constantFrom(1 as const, -1 as const).map((by): Action => ({ do: 'minute', by })),
);

/** Things that are done, each some milliseconds after the one before. */
export const anyCourse = fc.array(fc.tuple(fc.nat(900_000), anyAction), { maxLength: 20 });
