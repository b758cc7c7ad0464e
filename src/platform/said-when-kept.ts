import type { RecordKind } from '../domain/record/record-key.ts';

/** What a learner hears when something is kept: nothing, only that it went wrong, or also, once, that it stays on this device. */
export type SaidWhenKept = 'nothing' | 'trouble' | 'all';

const unsaid: Partial<Record<RecordKind, SaidWhenKept>> = {
  // Who only reads has filled nothing in, and what is said would stand in the way of the text.
  read: 'nothing',
  place: 'nothing',
  // Neither is filled in, and the page says beforehand that it is kept: where it begins, nothing should stand over it.
  draw: 'trouble',
  presenting: 'trouble',
};

/** What is said when an entry of a kind is kept. */
export function saidWhenKept(kind: RecordKind): SaidWhenKept {
  return unsaid[kind] ?? 'all';
}
