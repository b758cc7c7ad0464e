import type { PortfolioModule, PortfolioWords } from '../../../../src/domain/portfolio/compose-portfolio.ts';
import type { PortfolioDocument } from '../../../../src/domain/portfolio/portfolio-document.ts';
import type { Work } from '../../../../src/domain/portfolio/work.ts';

/** Two modules; the scan is in the first alone. */
export const exampleModules: readonly PortfolioModule[] = [
  { id: 'a', heading: 'Module 1: A', outcomes: ['Tell one from two.'], places: ['lesson/a/x', 'scan/s', 'check/a'] },
  { id: 'b', heading: 'Module 2: B', outcomes: ['Ask in time.'], places: ['lesson/b/y', 'check/b'] },
];

export const exampleWords: PortfolioWords = {
  title: 'Portfolio',
  outcomes: 'What it is for',
  elsewhere: 'Elsewhere',
  plans: 'Plans',
  closing: 'What this is',
  closingAlways: ['Own words.'],
  closingOutcomes: 'Not reached by itself.',
  closingScans: 'No norms.',
  closingPeople: 'Initials.',
  closingSource: 'Made with Dyade.',
};

/** A reflection with what a test says about it. */
export function exampleWork(work: Partial<Work>): Work {
  return {
    key: 'reflection/lesson/a/x/one',
    kind: 'reflection',
    place: 'lesson/a/x',
    rank: 0,
    sequence: 1,
    title: work.key ?? 'Reflection',
    day: '20 November 2026',
    blocks: [{ type: 'written', text: `Text of ${work.key ?? 'one'}` }],
    texts: [],
    isOthers: false,
    ...work,
  };
}

/** A document with every type of block, and with texts that a file could stumble over. */
export const everyBlock: PortfolioDocument = {
  kind: 'portfolio',
  title: 'Portfolio & more',
  facts: [
    { label: 'By', text: 'S.d.V.' },
    { label: 'Date', text: '21 November 2026' },
  ],
  sections: [
    {
      heading: 'Module 1: <A>',
      blocks: [
        { type: 'heading', text: 'Reflection with “x”' },
        { type: 'note', text: '20 November 2026' },
        { type: 'prompt', text: 'Who *came* to mind?' },
        { type: 'written', text: '# No heading\n1. no list\n\n- none here\n    no code | no cell' },
        { type: 'paragraph', text: 'Your answers lie nearest to [a mixed picture](https://example.org).' },
        { type: 'list', items: ['One', 'Two &amp; three'] },
        { type: 'portrait', label: 'Portrait', closeness: 10, conflict: 20, dependency: null },
        {
          type: 'table',
          head: ['Dimension', '0–100'],
          rows: [
            ['Closeness', '10'],
            ['Conflict | seam', 'no number'],
          ],
        },
      ],
    },
  ],
};
