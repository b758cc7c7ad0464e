import { cardSubject } from './card-id.ts';
import type { Deck } from './deck.ts';
import { isDue } from './is-due.ts';
import type { KeptCard } from './plan-card.ts';

/** How many cards are due, new, and put away until later; together they are all. */
export type CardCounts = Readonly<{
  due: number;
  fresh: number;
  later: number;
  /** When the first of the latter comes back. */ next: string | null;
}>;

/** The counts of a choice of cards. @param now in ISO 8601 in UTC */
export function countCards(ids: readonly string[], kept: ReadonlyMap<string, KeptCard>, now: string): CardCounts {
  const known = ids.flatMap((id) => kept.get(id) ?? []);
  const later = known.filter((card) => !isDue(card, now));
  const [next = null] = later.map(({ due }) => due).toSorted();
  return { due: known.length - later.length, fresh: ids.length - known.length, later: later.length, next };
}

/** How many kept cards are about something that is not in the course any more. */
export function countGone(deck: Deck, kept: ReadonlyMap<string, KeptCard>): number {
  const terms = new Set(deck.terms.map(({ id }) => id));
  const questions = new Set(deck.questions.map(({ key }) => key));
  return [...kept.keys()].filter((id) => {
    const subject = cardSubject(id);
    return 'term' in subject ? !terms.has(subject.term) : !questions.has(subject.question);
  }).length;
}
