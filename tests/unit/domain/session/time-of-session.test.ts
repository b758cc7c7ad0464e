import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { type Action, afterAction } from '../../../../src/domain/session/after-action.ts';
import { followClock } from '../../../../src/domain/session/follow-clock.ts';
import type { Presenting } from '../../../../src/domain/session/presenting.ts';
import { isFresh, resumed } from '../../../../src/domain/session/resumed.ts';
import { runPlan } from '../../../../src/domain/session/run-plan.ts';
import { scheduleAt } from '../../../../src/domain/session/schedule-at.ts';
import { elapsedIn, stepTime } from '../../../../src/domain/session/step-time.ts';
import { after, anyCourse, atStart, plan, start } from './example-plan.ts';

const minute = 60_000;
const total = (presenting: Presenting, at: number) =>
  plan.map(({ id }) => elapsedIn(presenting, id, at)).reduce((sum, time) => sum + time, 0);
const course = (...steps: readonly (readonly [seconds: number, action: Action])[]) =>
  steps.reduce((presenting, [seconds, action]) => afterAction(presenting, action, plan, after(seconds)), atStart);

describe('the time of a session', () => {
  test('begins at the first step that has minutes in the chosen length', () => {
    expect(runPlan([{ id: 'a' }, { id: 'only-long' }, { id: 'b' }], { a: 4, b: 6 })).toEqual([
      { id: 'a', minutes: 4 },
      { id: 'b', minutes: 6 },
    ]);
    expect(stepTime(atStart, plan, start)).toEqual({ elapsed: 0, allotted: 2 * minute, left: 2 * minute, over: 0 });
  });

  test('goes below zero as time that it is over', () => {
    expect(stepTime(atStart, plan, after(150))).toEqual({ elapsed: 150_000, allotted: 120_000, left: 0, over: 30_000 });
  });

  test('stands still in a pause, and goes on afterwards', () => {
    const paused = course([30, { do: 'pause' }]);
    expect(stepTime(paused, plan, after(500)).elapsed).toBe(30_000);
    expect(stepTime(afterAction(paused, { do: 'run' }, plan, after(500)), plan, after(510)).elapsed).toBe(40_000);
  });

  test('comes back to what was left of a step', () => {
    const back = course([30, { do: 'next' }], [40, { do: 'back' }]);
    expect(back.step).toBe('arrive');
    expect(stepTime(back, plan, after(45)).left).toBe(85_000);
  });

  test('adds and takes minutes of the step that is on, and leaves it one', () => {
    expect(stepTime(course([1, { do: 'minute', by: 1 }]), plan, start).allotted).toBe(3 * minute);
    const least = course(...Array.from({ length: 5 }, (_, at) => [at, { do: 'minute', by: -1 }] as const));
    expect(stepTime(least, plan, start).allotted).toBe(minute);
    expect(least.added).toEqual({ arrive: -1 });
  });

  test('ends after the last step, and goes back into it', () => {
    const over = course([10, { do: 'go', step: 'close' }], [20, { do: 'next' }]);
    expect(over).toMatchObject({ finishedAt: new Date(after(20)).toISOString(), runsSince: null });
    expect(afterAction(over, { do: 'next' }, plan, after(30))).toBe(over);
    expect(afterAction(over, { do: 'back' }, plan, after(60))).toMatchObject({ step: 'close', finishedAt: null });
  });

  test('changes nothing where there is nothing to do', () => {
    for (const action of [{ do: 'back' }, { do: 'run' }, { do: 'go', step: 'gone' }, { do: 'go', step: 'arrive' }] as const)
      expect(afterAction(atStart, action, plan, after(9))).toBe(atStart);
  });

  test('loses and invents nothing, whatever is done: every moment that was no pause is in a step', () => {
    fc.assert(
      fc.property(anyCourse, (steps) => {
        let presenting = atStart;
        let now = start;
        let running = 0;
        for (const [wait, action] of steps) {
          if (presenting.runsSince !== null) running += wait;
          now += wait;
          presenting = afterAction(presenting, action, plan, now);
        }
        expect(total(presenting, now)).toBe(running);
        expect(total(presenting, now + 5000)).toBe(running + (presenting.runsSince === null ? 0 : 5000));
        const { elapsed, left, over, allotted } = stepTime(presenting, plan, now);
        expect(left - over).toBe(allotted - elapsed);
        expect(Math.min(left, over)).toBe(0);
      }),
    );
  });

  test('is the same after a reload at any moment, and however long the laptop was closed', () => {
    fc.assert(
      fc.property(anyCourse, fc.nat(40), (steps, reloadBefore) => {
        const run = (reloads: boolean) => {
          let now = start;
          return steps.reduce((presenting, [wait, action], at) => {
            now += wait;
            const kept = JSON.parse(JSON.stringify(presenting)) as Presenting;
            return afterAction(reloads && at === reloadBefore ? resumed(kept, plan, now) : presenting, action, plan, now);
          }, atStart);
        };
        expect(run(true)).toEqual(run(false));
      }),
    );
  });
});

describe('followClock', () => {
  test('goes on with the time of a session as it went, however often the clock is set back', () => {
    const ticks = fc.array(fc.tuple(fc.nat(2000), fc.oneof(fc.constant(0), fc.integer({ min: 1000, max: 10_000_000 }))));
    fc.assert(
      fc.property(ticks, (list) => {
        let presenting: Presenting = atStart;
        let clocks = { wall: start, steady: 17 };
        for (const [passed, setBack] of list) {
          const now = { wall: clocks.wall + passed - setBack, steady: clocks.steady + passed };
          presenting = followClock(presenting, clocks, now);
          clocks = now;
        }
        expect(elapsedIn(presenting, 'arrive', clocks.wall)).toBe(clocks.steady - 17);
        expect(scheduleAt(presenting, plan, clocks.wall).late).toBe(Math.max(0, clocks.steady - 17 - 2 * minute));
      }),
    );
  });

  test('counts the time that a device slept, in which its steady clock stood still', () => {
    expect(followClock(atStart, { wall: start, steady: 5 }, { wall: after(900), steady: 6 })).toBe(atStart);
  });

  test('takes clocks that are put right little by little for no change', () => {
    expect(followClock(atStart, { wall: start, steady: 0 }, { wall: after(1) - 499, steady: 1000 })).toBe(atStart);
  });
});

describe('resumed', () => {
  test('goes on from what was counted where the clock was set back while the page was closed', () => {
    const kept = course([90, { do: 'next' }], [100, { do: 'pause' }], [200, { do: 'run' }]);
    const earlier = after(-3600);
    expect(stepTime(resumed(kept, plan, earlier), plan, earlier).elapsed).toBe(10_000);
  });

  test('goes to the first step that has not been where the step is gone, and else to the last', () => {
    const kept = { ...course([90, { do: 'next' }]), step: 'gone' };
    expect(resumed(kept, plan, after(95))).toMatchObject({ step: 'write', runsSince: new Date(after(95)).toISOString() });
    expect(resumed({ ...kept, elapsed: { arrive: 1, write: 1, close: 1 } }, plan, after(95)).step).toBe('close');
  });

  test('is gone on with by itself the same evening, and not the next day', () => {
    expect(isFresh(atStart, after(3 * 3600))).toBe(true);
    expect(isFresh(atStart, after(20 * 3600))).toBe(false);
    expect(isFresh({ ...atStart, runsSince: new Date(after(19 * 3600)).toISOString() }, after(20 * 3600))).toBe(true);
  });
});

describe('scheduleAt', () => {
  test.each([
    { name: 'on schedule as long as the steps take their time', steps: [[120, { do: 'next' }]], at: 200, late: 0 },
    { name: 'ahead after a step that ended early', steps: [[90, { do: 'next' }]], at: 200, late: -30 },
    { name: 'late while a step is over its time', steps: [], at: 150, late: 30 },
    { name: 'ahead by a step that is left out', steps: [[120, { do: 'go', step: 'close' }]], at: 130, late: -180 },
    { name: 'late by a minute that is added', steps: [[5, { do: 'minute', by: 1 }]], at: 20, late: 60 },
    { name: 'later as long as a pause goes on', steps: [[10, { do: 'pause' }]], at: 40, late: 30 },
  ] as const)('is $name', ({ steps, at, late }) => {
    const presenting = course(...steps);
    expect(scheduleAt(presenting, plan, after(at)).late).toBe(late * 1000);
  });

  test('says when it ends', () => {
    expect(scheduleAt(atStart, plan, after(30))).toMatchObject({ left: 570_000, endsAt: after(600) });
  });
});
