import { useEffect, useState } from 'react';

import type { Deck } from '../../domain/cards/deck.ts';
import type { Lang } from '../../i18n/locales.ts';
import { publishedCards } from '../../platform/published-cards.ts';

/**
 * The cards of a language, fetched once; `null` until they are there. A language that was fetched stays, so that its cards can be asked without
 * a connection.
 *
 * @param files where the cards of each language are
 */
export function useDeck(lang: Lang, files: Readonly<Record<Lang, string>>) {
  const [decks, setDecks] = useState<Readonly<Partial<Record<Lang, Deck>>>>({});
  const [hasFailed, setFailed] = useState(false);

  async function load(wanted: Lang) {
    if (decks[wanted]) return;
    const deck = await publishedCards(files[wanted]);
    setFailed(deck === null);
    if (deck) setDecks((before) => ({ ...before, [wanted]: deck }));
  }

  useEffect(() => {
    setFailed(false);
    void load(lang);
    const retry = () => void load(lang);
    addEventListener('online', retry);
    return () => removeEventListener('online', retry);
  }, [lang]);

  return { deck: decks[lang] ?? null, hasFailed, retry: () => void load(lang) };
}
