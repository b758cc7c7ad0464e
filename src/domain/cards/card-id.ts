/**
 * How a term is asked: by its name for what it means, by its meaning for the name, or by its name in one language for that in another,
 * `nl-en`. What one knows one way round one may not know the other way, so each has a card of its own.
 */
export type Ask = 'meaning' | 'name' | `${string}-${string}`;

/** The languages of a way of asking from one to another; `null` for the other ways. */
export function languagesOf(ask: string): readonly [from: string, to: string] | null {
  const [, from, to] = /^([a-z]+)-([a-z]+)$/.exec(ask) ?? [];
  return from !== undefined && to !== undefined && from !== to ? [from, to] : null;
}

/** Tells whether something is a way of asking. */
export function isAsk(value: string): value is Ask {
  return value === 'meaning' || value === 'name' || languagesOf(value) !== null;
}

/** The id under which a term's card is kept: the term's own, and behind it the way of asking where that isn't the first. */
export function termCardId(term: string, ask: Ask): string {
  return ask === 'meaning' ? term : `${term}/${ask}`;
}

/** What a kept card is about: a term with its way of asking, or the key of a question. */
export function cardSubject(id: string): Readonly<{ term: string; ask: Ask }> | Readonly<{ question: string }> {
  const [term = '', ask = 'meaning', ...more] = id.split('/');
  return more.length === 0 && isAsk(ask) ? { term, ask } : { question: id };
}
