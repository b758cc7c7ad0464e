import type { Presenting } from './presenting.ts';

/**
 * What two clocks said at one moment, in milliseconds: `wall` is the device's time since 1970, which goes on while it sleeps and can be set; `steady`
 * only ever goes forward, from some moment of its own, and may stand still while the device sleeps.
 */
export type Clocks = Readonly<{ wall: number; steady: number }>;

/** Less than this is no more than clocks being put right little by little. */
const noticeable = 500;

/**
 * A session whose moments move along with a clock that was set back while the page watched, so that its time goes on as it went; the same object
 * where the clock was not.
 *
 * The wall clock alone can't be believed, since it can be set; the steady one alone neither, since on some devices it sleeps. The steady one never
 * says too much, though: where the wall clock says less, it was set back, by the difference. Where it says more, the device slept, and what it says
 * counts; a clock that is set forward looks the same, and its leap counts too (a minute can be added, or a step gone back to).
 *
 * @param before what the clocks said when the page last looked
 */
export function followClock(presenting: Presenting, before: Clocks, now: Clocks): Presenting {
  const setBack = now.steady - before.steady - (now.wall - before.wall);
  if (setBack < noticeable) return presenting;
  const moved = (moment: string) => new Date(Date.parse(moment) - setBack).toISOString();
  return {
    ...presenting,
    startedAt: moved(presenting.startedAt),
    runsSince: presenting.runsSince === null ? null : moved(presenting.runsSince),
    turn: presenting.turn + 1,
  };
}
