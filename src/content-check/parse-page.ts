import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkMdx).freeze();

/** The tree of a whole text. */
export type PageRoot = ReturnType<typeof parser.parse>;

/** Any node of the tree of a text. */
export type PageNode = PageRoot | PageRoot['children'][number];

/** A tag, in a sentence or by itself. */
export type TagNode = Extract<PageNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/**
 * Parses the text of a page.
 *
 * @throws VFileMessage at the first fault in the notation; the parser can't say what comes after it
 */
export function parsePage(text: string): PageRoot {
  return parser.parse(text);
}

/** Whether a node is a tag. */
export function isTag(node: PageNode): node is TagNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The line on which a node starts. */
export function lineOf({ position }: PageNode): number {
  return position?.start.line ?? 1;
}

/** The text of an attribute of a tag; `null` when it has none. */
export function attributeOf(tag: TagNode, name: string): string | null {
  const found = tag.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name);
  return typeof found?.value === 'string' ? found.value : null;
}
