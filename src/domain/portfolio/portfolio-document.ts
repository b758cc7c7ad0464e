/** What the learner sees first on the document, a label and what stands beside it. */
export type Fact = Readonly<{ label: string; text: string }>;

/**
 * One piece of a document: `heading` opens a work, `note` says when and where, `prompt` is what was asked, `written` the learner's own words
 * with their line breaks. A `portrait` is drawn on the page alone: the table after it has the same numbers.
 */
export type Block =
  | Readonly<{ type: 'heading' | 'note' | 'prompt' | 'paragraph' | 'written'; text: string }>
  | Readonly<{ type: 'list'; items: readonly string[] }>
  | Readonly<{ type: 'table'; head: readonly string[]; rows: readonly (readonly string[])[] }>
  | Readonly<{
      type: 'portrait';
      label: string;
      closeness: number | null;
      conflict: number | null;
      dependency: number | null;
    }>;

/** A part of a document under one heading. */
export type Section = Readonly<{ heading: string; blocks: readonly Block[] }>;

/** A document of the learner, from which the page, the Word file and the Markdown file are made, so that all three say the same. */
export type PortfolioDocument = Readonly<{
  /** A portfolio has a page for its title; a statement is one page in all. */
  kind: 'portfolio' | 'statement';
  title: string;
  facts: readonly Fact[];
  sections: readonly Section[];
}>;
