import { cleanText } from './clean-text.ts';
import type { Block, PortfolioDocument } from './portfolio-document.ts';

function cleanBlock(block: Block): readonly Block[] {
  if (block.type === 'portrait') return [block];
  if (block.type === 'list') {
    const items = block.items.map(cleanText).filter((item) => item !== '');
    return items.length > 0 ? [{ ...block, items }] : [];
  }
  if (block.type === 'table')
    return [{ ...block, head: block.head.map(cleanText), rows: block.rows.map((row) => row.map(cleanText)) }];
  const text = cleanText(block.text);
  return text === '' ? [] : [{ ...block, text }];
}

/** A document as every file can hold it: its texts cleaned, and what is empty then left out. */
export function cleanDocument({ kind, title, facts, sections }: PortfolioDocument): PortfolioDocument {
  return {
    kind,
    title: cleanText(title),
    facts: facts.map(({ label, text }) => ({ label, text: cleanText(text) })).filter(({ text }) => text !== ''),
    sections: sections
      .map(({ heading, blocks }) => ({ heading: cleanText(heading), blocks: blocks.flatMap(cleanBlock) }))
      .filter(({ blocks }) => blocks.length > 0),
  };
}
