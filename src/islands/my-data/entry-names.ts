import type { EntryInWords } from './entry-in-words.ts';

type Named = Pick<EntryInWords, 'key' | 'title' | 'meta'>;

/**
 * What each entry is called where its buttons are heard one by one, by its key: its title, and where others have the same one also whose side
 * it is, when it was kept and how much it holds; where even that is the same, a number.
 */
export function entryNames(entries: readonly Named[]): ReadonlyMap<string, string> {
  const titles = Map.groupBy(entries, ({ title }) => title);
  const inFull = (entry: Named) =>
    (titles.get(entry.title)?.length ?? 0) > 1 ? [entry.title, ...entry.meta].join(', ') : entry.title;
  return new Map(
    [...Map.groupBy(entries, inFull)].flatMap(([name, same]) =>
      same.map(({ key }, at): [string, string] => [key, same.length > 1 ? `${name} (${at + 1})` : name]),
    ),
  );
}
