import { now } from './clock.ts';

/** A new id for something that the learner keeps: in the order of time, and never the same twice. */
export function newId(): string {
  const random = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  return `${now().replace(/[^0-9]/g, '')}-${random.toString(36)}`;
}
