import type { Heading, PageBody, PlacedTag, WrittenAddress, WrittenCode } from './page-body.ts';
import { isTag, lineOf, type PageNode, parsePage, type TagNode } from './parse-page.ts';
import { textBlocks } from './text-blocks.ts';

function everyNode(node: PageNode): readonly PageNode[] {
  return 'children' in node ? [node, ...node.children.flatMap(everyNode)] : [node];
}

function tagOf(node: TagNode): PlacedTag {
  const attributes = node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute'
      ? [[attribute.name, typeof attribute.value === 'string' ? attribute.value : null] as const]
      : [],
  );
  const filled = node.children.some((child) => child.type !== 'text' || child.value.trim() !== '');
  return { name: node.name ?? '', line: lineOf(node), attributes: new Map(attributes), filled };
}

function codeInTag(node: TagNode): readonly WrittenCode[] {
  return node.attributes.flatMap((attribute) => {
    const source = attribute.type === 'mdxJsxAttribute' ? attribute.value : attribute;
    return source !== null && source !== undefined && typeof source !== 'string'
      ? [{ source: `{${source.value}}`, line: lineOf(node) }]
      : [];
  });
}

/** Addresses that stand in a text as words: the site turns them into links. */
function addressesInText(text: string, line: number): readonly WrittenAddress[] {
  return text.split('\n').flatMap((words, at) => {
    return [...words.matchAll(/\b(?:https?:\/\/|www\.)\S+/g)].map(([target]) => ({ target, line: line + at }));
  });
}

/**
 * Reads the text of a page.
 *
 * @param text what stands in the file, with empty lines for its front matter, so that lines keep their numbers
 * @throws VFileMessage at the first fault in the notation; the parser can't say what comes after it
 */
export function readBody(text: string): PageBody {
  const tags: PlacedTag[] = [];
  const headings: Heading[] = [];
  const addresses: WrittenAddress[] = [];
  const code: WrittenCode[] = [];
  const root = parsePage(text);
  for (const node of everyNode(root)) {
    const line = lineOf(node);
    if (isTag(node)) {
      tags.push(tagOf(node));
      code.push(...codeInTag(node));
    } else if (node.type === 'heading') headings.push({ depth: node.depth, line });
    else if (node.type === 'link' || node.type === 'image' || node.type === 'definition')
      addresses.push({ target: node.url, line });
    else if (node.type === 'text') addresses.push(...addressesInText(node.value, line));
    else if (node.type === 'mdxjsEsm') code.push({ source: node.value.split('\n')[0] ?? '', line });
    else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
      code.push({ source: `{${node.value}}`, line });
  }
  return { tags, headings, blocks: textBlocks(root), addresses, code, lastLine: text.trimEnd().split('\n').length };
}
