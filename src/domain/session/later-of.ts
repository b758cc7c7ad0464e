import type { Presenting } from './presenting.ts';

/** Of two accounts of a session the one that is further: of the later meeting, and of the same meeting the one with more changes. */
export function laterOf(one: Presenting | null, other: Presenting | null): Presenting | null {
  if (!one || !other) return one ?? other;
  // The id of a meeting begins with its time.
  if (one.meeting !== other.meeting) return other.meeting > one.meeting ? other : one;
  return other.turn > one.turn ? other : one;
}
