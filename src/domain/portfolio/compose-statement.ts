import { cleanDocument } from './clean-document.ts';
import type { Fact, PortfolioDocument } from './portfolio-document.ts';

/** The words of a completion statement. */
export type StatementWords = Readonly<{
  title: string;
  intro: string;
  /** The heads of the table: module, day, right. */
  head: readonly [string, string, string];
  says: string;
  saysWhat: readonly string[];
  saysNot: string;
  saysNotWhat: readonly string[];
  closingSource: string;
}>;

/**
 * A completion statement: which checks were passed, what that says, and what it doesn't say.
 *
 * @param passes a row per module: its title, the day, how many were right
 */
export function composeStatement(
  passes: readonly (readonly [string, string, string])[],
  facts: readonly Fact[],
  words: StatementWords,
): PortfolioDocument {
  return cleanDocument({
    kind: 'statement',
    title: words.title,
    facts,
    sections: [
      { heading: words.intro, blocks: [{ type: 'table', head: words.head, rows: passes }] },
      { heading: words.says, blocks: [{ type: 'list', items: words.saysWhat }] },
      {
        heading: words.saysNot,
        blocks: [
          { type: 'list', items: words.saysNotWhat },
          { type: 'note', text: words.closingSource },
        ],
      },
    ],
  });
}
