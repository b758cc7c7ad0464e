import type { ContentOf } from '../record/entry-types.ts';

/** How long a session takes, in minutes. */
export type Length = '60' | '90';

/** The lengths in which every session can be held. */
export const lengths: readonly Length[] = ['60', '90'];

/** A step as the clock knows it. */
export type PlannedStep = Readonly<{ id: string; minutes: number }>;

/** The steps of a session in one length, in order: at least one. */
export type RunPlan = readonly PlannedStep[];

/** Where a group is in a session: what is kept of it, as `PresentingEntry` says. */
export type Presenting = Readonly<ContentOf<'presenting'>>;
