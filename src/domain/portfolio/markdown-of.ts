import type { Block, PortfolioDocument } from './portfolio-document.ts';

/** Signs that mean something wherever they stand in Markdown. */
const anywhere = /[\\`*_[\]<>|~&]/gu;
/** What begins a heading, a list, or a line under a heading. */
const atStart = /^(?:[#=+-]|\d+(?=[.)]))/u;
/** White space before a line, which would make code of it. */
const indent = /^[ \t]+/u;

/** One line of text, in which nothing is a sign of Markdown. */
function line(text: string): string {
  const plain = text.trimEnd().replace(anywhere, String.raw`\$&`);
  const begun = plain.replace(atStart, (sign) => (/\d/u.test(sign) ? `${sign}\\` : `\\${sign}`));
  return begun.replace(indent, (spaces) => '\u00a0'.repeat(spaces.length));
}

/** Lines of one paragraph, with their breaks; an empty line parts two paragraphs. */
function lines(text: string): string {
  return text
    .split(/\n(?:[ \t]*\n)+/u)
    .map((paragraph) => paragraph.split('\n').map(line).join('\\\n'))
    .join('\n\n');
}

const inOneLine = (text: string) => line(text.replaceAll('\n', ' '));

function quoted(text: string): string {
  return lines(text)
    .split('\n')
    .map((part) => (part === '' ? '>' : `> ${part}`))
    .join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(inOneLine).join(' | ')} |`;
}

function markdownOfBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `### ${inOneLine(block.text)}`;
    case 'note':
    case 'paragraph':
      return lines(block.text);
    case 'prompt':
      return `**${inOneLine(block.text)}**`;
    case 'written':
      return quoted(block.text);
    case 'list':
      return block.items.map((item) => `- ${inOneLine(item)}`).join('\n');
    case 'table':
      return [row(block.head), row(block.head.map(() => '---')).replaceAll('\\', ''), ...block.rows.map(row)].join('\n');
    case 'portrait':
      return '';
  }
}

/** A document as a Markdown file, in which what the learner wrote is text and never a sign of Markdown. */
export function markdownOf({ title, facts, sections }: PortfolioDocument): string {
  const parts = [
    `# ${inOneLine(title)}`,
    facts.map(({ label, text }) => `- ${inOneLine(label)}: ${inOneLine(text)}`).join('\n'),
    ...sections.flatMap(({ heading, blocks }) => [`## ${inOneLine(heading)}`, ...blocks.map(markdownOfBlock)]),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
