import {
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  type IParagraphOptions,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

import type { Block, PortfolioDocument } from '../domain/portfolio/portfolio-document.ts';

/** How much of the width of a table its first column gets where there are others, in per cent. */
const firstColumn = 40;

/** A text with its line breaks, which Word has no sign for in a text. */
function runs(text: string, look: Readonly<{ bold?: boolean; color?: string }> = {}): readonly TextRun[] {
  return text.split('\n').map((line, at) => new TextRun({ ...look, text: line, ...(at > 0 && { break: 1 }) }));
}

function paragraph(text: string, options: IParagraphOptions = {}, look: Parameters<typeof runs>[1] = {}): Paragraph {
  return new Paragraph({ ...options, children: runs(text, look) });
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): Table {
  const width = (at: number) => ({
    size: at === 0 ? firstColumn : (100 - firstColumn) / Math.max(head.length - 1, 1),
    type: WidthType.PERCENTAGE,
  });
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (text, at) => new TableCell({ width: width(at), children: [paragraph(text, {}, { bold: isHead || at === 0 })] }),
      ),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  });
}

function partsOf(block: Block): readonly (Paragraph | Table)[] {
  switch (block.type) {
    case 'heading':
      return [paragraph(block.text, { heading: HeadingLevel.HEADING_2 })];
    case 'note':
      return [paragraph(block.text, {}, { color: '555555' })];
    case 'paragraph':
      return [paragraph(block.text)];
    case 'prompt':
      return [paragraph(block.text, { keepNext: true }, { bold: true })];
    case 'written':
      return [
        paragraph(block.text, {
          indent: { left: 280 },
          border: { left: { style: BorderStyle.SINGLE, size: 12, space: 10, color: '999999' } },
        }),
      ];
    case 'list':
      return block.items.map((item) => paragraph(item, { bullet: { level: 0 } }));
    case 'table':
      return [table(block.head, block.rows), paragraph('')];
    case 'portrait':
      return [];
  }
}

/**
 * A document as a Word file (DOCX), on A4 with a page for its title and numbered pages. Loaded only when someone asks for such a file: the
 * library that makes it is larger than any page.
 *
 * @param lang the language that its spelling is checked in
 * @throws (rejects) where the file can't be made
 */
export async function docxOf({ title, facts, sections }: PortfolioDocument, lang: string): Promise<Blob> {
  const pageNumber = new Paragraph({ alignment: 'right', children: [new TextRun({ children: [PageNumber.CURRENT] })] });
  return Packer.toBlob(
    new Document({
      title,
      creator: '',
      lastModifiedBy: '',
      styles: {
        default: {
          document: {
            run: { font: 'Calibri', size: 22, language: { value: lang } },
            paragraph: { spacing: { after: 120, line: 288 } },
          },
          title: { run: { font: 'Georgia', size: 56 }, paragraph: { spacing: { before: 3600, after: 480 } } },
          heading1: { run: { font: 'Georgia', size: 34 }, paragraph: { spacing: { before: 480, after: 160 }, keepNext: true } },
          heading2: { run: { size: 25, bold: true }, paragraph: { spacing: { before: 320, after: 80 }, keepNext: true } },
        },
      },
      sections: [
        {
          properties: { page: { size: { width: 11906, height: 16838 } }, titlePage: true },
          footers: { default: new Footer({ children: [pageNumber] }) },
          children: [
            paragraph(title, { heading: HeadingLevel.TITLE }),
            ...facts.map(
              ({ label, text }) =>
                new Paragraph({ children: [...runs(label, { bold: true }), new TextRun('  '), ...runs(text)] }),
            ),
            ...sections.flatMap(({ heading, blocks }, at) => [
              paragraph(heading, { heading: HeadingLevel.HEADING_1, pageBreakBefore: at === 0 }),
              ...blocks.flatMap(partsOf),
            ]),
          ],
        },
      ],
    }),
  );
}
