import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';

import { cleanText } from '../../../../src/domain/portfolio/clean-text.ts';
import { markdownOf } from '../../../../src/domain/portfolio/markdown-of.ts';
import type { Block } from '../../../../src/domain/portfolio/portfolio-document.ts';
import { everyBlock } from './example-portfolio.ts';

type Node = Readonly<{ type: string; value?: string; children?: readonly Node[] }>;

const read = (text: string): Node => unified().use(remarkParse).parse(text);

/** What a reader of the Markdown sees: its texts, with a line break wherever a line or a paragraph ends. */
function seen(node: Node): string {
  if (node.type === 'break') return '\n';
  const inside = (node.children ?? []).map(seen).join('');
  return `${node.value ?? ''}${inside}${['paragraph', 'heading'].includes(node.type) ? '\n' : ''}`;
}

function typesIn(node: Node): readonly string[] {
  return [node.type, ...(node.children ?? []).flatMap(typesIn)];
}

const withBlock = (block: Block) =>
  markdownOf({ kind: 'portfolio', title: 'T', facts: [], sections: [{ heading: 'S', blocks: [block] }] });

/** Text as people compare it: which spaces and how many of them stand where is no matter. */
const plain = (text: string) =>
  text
    .split(/\s*\n\s*/u)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');

describe('markdownOf', () => {
  test('has a title, the facts, and a heading for every section and work', () => {
    const text = markdownOf(everyBlock);
    expect(text).toMatch(/^# Portfolio \\& more\n\n- By: S\.d\.V\.\n- Date: 21 November 2026\n\n## Module 1: \\<A\\>\n\n### /);
    expect(text).toContain('**Who \\*came\\* to mind?**');
    expect(text).toContain('- One\n- Two \\&amp; three');
  });

  test('has a table with every number', () => {
    expect(markdownOf(everyBlock)).toContain(
      '| Dimension | 0–100 |\n| --- | --- |\n| Closeness | 10 |\n| Conflict \\| seam | no number |',
    );
  });

  test.each([
    '# heading',
    '- list',
    '1. list',
    '2) list',
    '> quote',
    '*stress* and _stress_',
    '[a](b) ![c](d)',
    '<b>html</b> &amp; &lt;',
    'under\n===',
    'under\n---',
    '```\ncode\n```',
    '    code',
    'a `b` ~~c~~ \\* | d',
    '* * *',
    '+ list',
    'https://example.org <https://example.org>',
  ])('keeps %j text', (text) => {
    const tree = read(withBlock({ type: 'written', text }));
    expect(plain(seen(tree))).toEqual(['S', 'T'].includes(text) ? [] : ['T', 'S', ...plain(text)]);
    expect(new Set(typesIn(tree))).toEqual(
      new Set(['root', 'heading', 'text', 'blockquote', 'paragraph', ...(plain(text).length > 1 ? ['break'] : [])]),
    );
  });

  test('gives back every text that a learner can write', () => {
    const lines = fc.array(
      fc.oneof(
        fc.string({ maxLength: 12 }),
        fc.string({ unit: fc.constantFrom(...Array.from('#*_-+=>.)1 `~|&;<[]()\\!\tab')), maxLength: 12 }),
      ),
      { maxLength: 5 },
    );
    const written = lines.map((some) => cleanText(some.join('\n'))).filter((text) => text !== '');
    fc.assert(
      fc.property(written, (text) => {
        expect(plain(seen(read(withBlock({ type: 'written', text }))))).toEqual(['T', 'S', ...plain(text)]);
      }),
      { numRuns: 1000 },
    );
  });
});
