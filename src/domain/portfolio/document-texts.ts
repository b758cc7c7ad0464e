import type { Block, PortfolioDocument } from './portfolio-document.ts';

function textsIn(block: Block): readonly string[] {
  if (block.type === 'list') return block.items;
  if (block.type === 'table') return [...block.head, ...block.rows.flat()];
  return block.type === 'portrait' ? [] : [block.text];
}

/** Every text of a document in its order: what its page and each of its files have to say. A drawing says nothing that isn't in the table after it. */
export function documentTexts({ title, facts, sections }: PortfolioDocument): readonly string[] {
  return [
    title,
    ...facts.flatMap(({ label, text }) => [label, text]),
    ...sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(textsIn)]),
  ];
}
