import { type Card, type CardInput, createEmptyCard, fsrs, Rating, State } from 'ts-fsrs';

import type { CardEntry } from '../record/entry-types.ts';
import { type PlannerState, plannerStateIn } from './planner-state.ts';
import { studyDay } from './study-day.ts';

// The one place that knows the package: whatever else asks about a card asks here.

/** How it went, from not known to known at once. */
export type Grade = 'again' | 'hard' | 'good' | 'easy';

/** The four answers in the order of their keys, 1 to 4. */
export const grades: readonly Grade[] = ['again', 'hard', 'good', 'easy'];

/** What is kept of a card, as far as planning needs it. */
export type KeptCard = Pick<CardEntry, 'due' | 'state'>;

/** No card is put away for longer, in days: whoever still uses this course after a year may see it once more. */
export const MOST_DAYS = 365;

// Without chance: what a button promises is what happens.
const planner = fsrs({ request_retention: 0.9, maximum_interval: MOST_DAYS, enable_fuzz: false });

const ratings = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good, easy: Rating.Easy } as const;
const stateOf = { learning: State.Learning, known: State.Review, relearning: State.Relearning } as const;

/** A card as the package takes it. A last answer that lies ahead of the clock counts as given now: the clock was changed. */
function cardFor(state: PlannerState, due: string, now: string): CardInput {
  return {
    ...createEmptyCard(now),
    due: Number.isNaN(Date.parse(due)) ? now : due,
    stability: state.stability,
    difficulty: state.difficulty,
    scheduled_days: state.days,
    learning_steps: state.step,
    reps: state.answers,
    lapses: state.lapses,
    state: stateOf[state.phase],
    last_review: state.last > now ? now : state.last,
  };
}

function phaseOf({ state }: Card): PlannerState['phase'] {
  if (state === State.Review) return 'known';
  return state === State.Relearning ? 'relearning' : 'learning';
}

/**
 * When a card comes back after an answer, and what the planner then knows of it: within minutes while it is being learned, else at the
 * beginning of a day of learning.
 *
 * @param before what is kept of it; `null` for a new card. A state that isn't the planner's own begins anew
 * @param now in ISO 8601 in UTC; it may be earlier than the last answer
 */
export function planCard(before: KeptCard | null, grade: Grade, now: string): KeptCard {
  const known = before && plannerStateIn(before.state);
  const card = before && known ? cardFor(known, before.due, now) : createEmptyCard(now);
  const { card: next } = planner.next(card, now, ratings[grade]);
  // The package keeps the four answers a day apart, also beyond its maximum.
  const days = Math.min(next.scheduled_days, MOST_DAYS);
  const due = days > 0 ? studyDay(Date.parse(now), days) : next.due.getTime();
  const state: PlannerState = {
    planner: 'fsrs',
    stability: next.stability,
    difficulty: next.difficulty,
    phase: phaseOf(next),
    step: next.learning_steps,
    days,
    answers: next.reps,
    lapses: next.lapses,
    last: now,
  };
  // What a newer version keeps besides stays.
  return { due: new Date(due).toISOString(), state: { ...(known && before.state), ...state } };
}
