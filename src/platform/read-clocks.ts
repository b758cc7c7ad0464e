import type { Clocks } from '../domain/session/follow-clock.ts';

/** What the device's two clocks say now: the time of day, which can be set, and the one that only goes forward. */
export function readClocks(): Clocks {
  return { wall: Date.now(), steady: performance.now() };
}
