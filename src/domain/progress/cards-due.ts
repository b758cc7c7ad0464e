import type { KeptOfKind } from './kept-of-kind.ts';

/** How many flash cards are waiting; `null` where there are none at all. @param now in UTC */
export function cardsDue(cards: KeptOfKind<'card'>, now: string): number | null {
  return cards.size === 0 ? null : [...cards.values()].filter(({ due }) => due <= now).length;
}
