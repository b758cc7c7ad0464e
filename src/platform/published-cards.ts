import type { Deck } from '../domain/cards/deck.ts';
import { parseDeck } from '../domain/cards/parse-deck.ts';

/**
 * The flashcards of a language, from a file of this site; `null` where it can't be had, as without a connection.
 *
 * @param address of the language's `cards.json`
 */
export async function publishedCards(address: string): Promise<Deck | null> {
  try {
    const answer = await fetch(address);
    return answer.ok ? parseDeck(await answer.json()) : null;
  } catch {
    return null;
  }
}
