import { attributeOf, isTag, lineOf, type PageNode } from './parse-page.ts';

/** Words that stand together in a text, without a tag between them. */
export type TextPiece = Readonly<{
  text: string;
  line: number;
  /** The language that `<Foreign>` says it is in; `null` when it is in the text's own. */
  lang: string | null;
  /** The id of the `<Term>` that it stands in; `null` when it stands in none. */
  term: string | null;
  /** The names of the tags around it, the outermost first. */
  within: readonly string[];
}>;

/** A heading, a paragraph or an entry of a list: its pieces, one after the other. */
export type TextBlock = Readonly<{ heading: boolean; pieces: readonly TextPiece[] }>;

type Around = Pick<TextPiece, 'lang' | 'term' | 'within'>;

/** What a tag changes for the words in it. */
function inside(node: PageNode, around: Around): Around {
  if (!isTag(node)) return around;
  const name = node.name ?? '';
  return {
    lang: name === 'Foreign' ? attributeOf(node, 'lang') : around.lang,
    term: name === 'Term' ? attributeOf(node, 'id') : around.term,
    within: [...around.within, name],
  };
}

function piecesIn(node: PageNode, around: Around): readonly TextPiece[] {
  if (node.type === 'text' || node.type === 'inlineCode') return [{ text: node.value, line: lineOf(node), ...around }];
  if (node.type === 'break') return [{ text: '\n', line: lineOf(node), ...around }];
  return 'children' in node ? node.children.flatMap((child) => piecesIn(child, inside(node, around))) : [];
}

/** The words of a text in their order; values of attributes, and what tags show by themselves, are no part of it. */
export function textBlocks(node: PageNode, around: Around = { lang: null, term: null, within: [] }): readonly TextBlock[] {
  if (node.type === 'paragraph' || node.type === 'heading')
    return [{ heading: node.type === 'heading', pieces: piecesIn(node, around) }];
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => textBlocks(child, inside(node, around)));
}

/** All words of a block as one text. */
export function blockText({ pieces }: TextBlock): string {
  return pieces.map(({ text }) => text).join('');
}

/** The line on which a character of `blockText` stands; `offset` counts from 0. */
export function lineInBlock({ pieces }: TextBlock, offset: number): number {
  let before = offset;
  for (const { text, line } of pieces) {
    if (before < text.length) return line + text.slice(0, before).split('\n').length - 1;
    before -= text.length;
  }
  return pieces.at(-1)?.line ?? 1;
}
