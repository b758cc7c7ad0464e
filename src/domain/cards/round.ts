import type { CardChoice } from './card-choice.ts';
import { isDue } from './is-due.ts';
import type { KeptCard } from './plan-card.ts';

/** A card that comes back within minutes, while the round may still be going on. */
type ComingBack = Readonly<{ id: string; due: string }>;

/** A round of cards: which are still to be asked, in order, and which come back in it. No card is in it twice. */
export type Round = Readonly<{ toAsk: readonly string[]; comingBack: readonly ComingBack[] }>;

/** A card that is due sooner than this comes back in the same round, early if there is nothing else, in milliseconds. */
const withinRound = 20 * 60_000;

/**
 * A round of what is due, the longest waiting first, and then of new cards in the order in which they are given, until there are as many as
 * was chosen.
 *
 * @param now in ISO 8601 in UTC
 */
export function beginRound(
  ids: readonly string[],
  kept: ReadonlyMap<string, KeptCard>,
  { most, mostNew }: Pick<CardChoice, 'most' | 'mostNew'>,
  now: string,
): Round {
  const due = ids.flatMap((id) => {
    const card = kept.get(id);
    return card && isDue(card, now) ? [{ id, due: card.due }] : [];
  });
  const waiting = due.toSorted((one, other) => one.due.localeCompare(other.due)).map(({ id }) => id);
  const fresh = ids.filter((id) => !kept.has(id)).slice(0, mostNew);
  return { toAsk: [...waiting, ...fresh].slice(0, most), comingBack: [] };
}

/** How many cards of a round are still to be asked, again or for the first time. */
export function leftIn({ toAsk, comingBack }: Round): number {
  return toAsk.length + comingBack.length;
}

/** The card that is asked now: one that is back, else the next one, else the first that would be back soon; `null` at the end. */
export function cardNow({ toAsk, comingBack }: Round, now: string): string | null {
  const [first] = comingBack.toSorted((one, other) => one.due.localeCompare(other.due));
  if (first && first.due <= now) return first.id;
  return toAsk[0] ?? first?.id ?? null;
}

/** The round after an answer. @param due when the card is due again */
export function afterAnswer({ toAsk, comingBack }: Round, id: string, due: string, now: string): Round {
  const staysIn = Date.parse(due) - Date.parse(now) <= withinRound;
  return {
    toAsk: toAsk.filter((other) => other !== id),
    comingBack: [...comingBack.filter((other) => other.id !== id), ...(staysIn ? [{ id, due }] : [])],
  };
}
