import fc from 'fast-check';
import { expect, test } from 'vitest';

import { timedSteps } from '../../../../src/domain/session/timed-steps.ts';

test('says when each step begins, and leaves out the one that this length has no minutes for', () => {
  const steps = [{ id: 'arrive' }, { id: 'threes' }, { id: 'close' }];
  expect(timedSteps(steps, { close: 10, arrive: 50 })).toEqual([
    { step: { id: 'arrive' }, from: 0, minutes: 50 },
    { step: { id: 'close' }, from: 50, minutes: 10 },
  ]);
});

test('each step begins when the one before it is over', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1 }), (minutes) => {
      const steps = minutes.map((_, at) => ({ id: String(at) }));
      const timed = timedSteps(steps, Object.fromEntries(minutes.map((some, at) => [String(at), some])));
      expect(timed.map(({ from }) => from)).toEqual(
        minutes.map((_, at) => minutes.slice(0, at).reduce((sum, some) => sum + some, 0)),
      );
    }),
  );
});
