/** A work as it is named in a text: "Koomen" and "2023a". */
export type ShortName = Readonly<{ authors: string; year: string }>;

/** A work to cite; `citedIn` is the work through which alone we know it. */
export type CitedWork = ShortName & Readonly<{ citedIn: ShortName | null }>;

/** The words of a language that citing needs. */
export type CitingWords = Readonly<{ asCitedIn: string; and: string }>;

const named = ({ authors, year }: ShortName) => `${authors}, ${year}`;

/** The works in the order given, those that we know through the same work together. */
function byContainer(works: readonly CitedWork[]): readonly CitedWork[][] {
  const groups = new Map<string, CitedWork[]>();
  for (const work of works) {
    const container = work.citedIn ? named(work.citedIn) : `${named(work)} itself`;
    groups.set(container, [...(groups.get(container) ?? []), work]);
  }
  return [...groups.values()];
}

/** "A", "A and B", "A, B and C", each part of which may hold commas of its own. */
function listed(parts: readonly string[], and: string): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')}, ${and} ${parts.at(-1) ?? ''}`;
}

/**
 * A citation in brackets, after APA 7 (section 8.6 for secondary sources): "(Koomen, 2023; Pianta, 2001, as cited in Koomen, 2023)".
 *
 * @param works at least one
 * @throws RangeError if there is none
 */
export function citeInBrackets(works: readonly CitedWork[], words: CitingWords): string {
  if (works.length === 0) throw new RangeError('A citation needs at least one work.');
  const groups = byContainer(works).map((group) => {
    const container = group[0]?.citedIn;
    return container
      ? `${listed(group.map(named), words.and)}, ${words.asCitedIn} ${named(container)}`
      : group.map(named).join('; ');
  });
  return `(${groups.join('; ')})`;
}

/** A citation as part of the sentence: "Koomen (2023)", "Pianta (2001, as cited in Koomen, 2023)". */
export function citeInSentence(work: CitedWork, words: CitingWords): string {
  const authors = work.authors.replaceAll(' & ', ` ${words.and} `);
  return `${authors} (${work.year}${work.citedIn ? `, ${words.asCitedIn} ${named(work.citedIn)}` : ''})`;
}
