import { cleanDocument } from './clean-document.ts';
import type { Block, Fact, PortfolioDocument, Section } from './portfolio-document.ts';
import type { Work } from './work.ts';

/** A module of the course: what it is for, and what can be worked on in it. */
export type PortfolioModule = Readonly<{
  id: string;
  /** Its number and title. */
  heading: string;
  outcomes: readonly string[];
  /** The keys of its lessons, each followed by the cases, scans and scenarios that it is the first to lead to, and its check. */
  places: readonly string[];
}>;

/** The words of a portfolio that are not the learner's. */
export type PortfolioWords = Readonly<{
  title: string;
  outcomes: string;
  elsewhere: string;
  plans: string;
  closing: string;
  /** What the document is and is not, a sentence each; `closingScans` and `closingPeople` only where they apply. */
  closingAlways: readonly string[];
  closingOutcomes: string;
  closingScans: string;
  closingPeople: string;
  closingSource: string;
}>;

/** What a portfolio is made of. */
export type PortfolioParts = Readonly<{
  /** What goes in, in any order. */
  works: readonly Work[];
  /** All modules in the order of the course. */
  modules: readonly PortfolioModule[];
  /** What stands on the title page. */
  facts: readonly Fact[];
  words: PortfolioWords;
}>;

function blocksOf({ title, day, blocks }: Work): readonly Block[] {
  return [{ type: 'heading', text: title }, { type: 'note', text: day }, ...blocks];
}

/** Works in the order of their places, then as they stand in their place, then as they were kept. */
function inOrder(works: readonly Work[], places: readonly string[]): readonly Work[] {
  const at = ({ place }: Work) => (place === null ? -1 : places.indexOf(place));
  return works.toSorted(
    (one, other) =>
      at(one) - at(other) || one.rank - other.rank || one.sequence - other.sequence || (one.key < other.key ? -1 : 1),
  );
}

/**
 * A portfolio: a section for every module in which something that goes in was made, with the module's outcomes before it, then what belongs to
 * no module, the plans, and a note on what the document is.
 */
export function composePortfolio({ works, modules, facts, words }: PortfolioParts): PortfolioDocument {
  const moduleOf = new Map(modules.flatMap(({ id, places }) => places.map((place) => [place, id] as const)));
  const byModule = Map.groupBy(works, ({ place }) => (place === null ? '' : (moduleOf.get(place) ?? 'elsewhere')));
  const inModules = modules.flatMap(({ id, heading, outcomes, places }): Section[] => {
    const own = inOrder(byModule.get(id) ?? [], places);
    if (own.length === 0) return [];
    const purpose: readonly Block[] = [
      { type: 'heading', text: words.outcomes },
      { type: 'list', items: outcomes },
    ];
    return [{ heading, blocks: [...purpose, ...own.flatMap(blocksOf)] }];
  });
  const others = [
    [words.elsewhere, byModule.get('elsewhere')],
    [words.plans, byModule.get('')],
  ] as const;
  const about = works.filter(({ kind }) => kind === 'scan' || kind === 'plan');
  const closing = [
    ...words.closingAlways,
    ...(inModules.length > 0 ? [words.closingOutcomes] : []),
    ...(about.some(({ kind }) => kind === 'scan') ? [words.closingScans] : []),
    ...(about.length > 0 ? [words.closingPeople] : []),
  ];
  return cleanDocument({
    kind: 'portfolio',
    title: words.title,
    facts,
    sections: [
      ...inModules,
      ...others.map(([heading, own = []]) => ({ heading, blocks: inOrder(own, []).flatMap(blocksOf) })),
      {
        heading: words.closing,
        blocks: [
          { type: 'list', items: closing },
          { type: 'note', text: words.closingSource },
        ],
      },
    ],
  });
}
