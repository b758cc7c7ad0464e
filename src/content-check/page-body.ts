import type { TextBlock } from './text-blocks.ts';

/** A tag in a text, such as `<Term id="closeness">`. */
export type PlacedTag = Readonly<{
  name: string;
  line: number;
  /** Value per attribute; `null` where it has none, as in `narrative`, or where it isn't a plain text. */
  attributes: ReadonlyMap<string, string | null>;
  /** Whether anything stands between its opening and its end. */
  filled: boolean;
}>;

/** A heading; `depth` is the number of its `#`. */
export type Heading = Readonly<{ depth: number; line: number }>;

/** The target of a Markdown link or image, or an address that stands in the text as such. */
export type WrittenAddress = Readonly<{ target: string; line: number }>;

/** Code where there should be text: an import, an export or something between braces. */
export type WrittenCode = Readonly<{ source: string; line: number }>;

/** What the rules need to know of the text of a page, everything in the order in which it stands there. */
export type PageBody = Readonly<{
  tags: readonly PlacedTag[];
  headings: readonly Heading[];
  blocks: readonly TextBlock[];
  addresses: readonly WrittenAddress[];
  code: readonly WrittenCode[];
  /** The number of the last line. */
  lastLine: number;
}>;
