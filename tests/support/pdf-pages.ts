/** A heading in the outline of a PDF, and the page that it stands on, counted from 1. */
export type PdfHeading = Readonly<{ title: string; page: number }>;

/** A text of a PDF: between brackets, or as UTF-16 in hexadecimal digits. */
function textOf(source: string): string {
  if (source.startsWith('<')) return Buffer.from(source.slice(5, -1), 'hex').swap16().toString('utf16le');
  return source.slice(1, -1).replace(/\\([()\\])/g, '$1');
}

/** The number of pages of a PDF that Chromium made, and the headings of its outline. It keeps its pages in their order and doesn't pack these parts. */
export function pdfPages(pdf: Buffer): Readonly<{ count: number; headings: readonly PdfHeading[] }> {
  const source = pdf.toString('latin1');
  const pages = [...source.matchAll(/(\d+) 0 obj\s*<<\/Type \/Page\b(?!s)/g)].map(([, id]) => id);
  const entries = source.matchAll(/<<\/Title (\((?:\\.|[^\\)])*\)|<[0-9A-F]*>)\s*\/Dest \[(\d+) 0 R/g);
  const headings = [...entries].map(([, title = '', id]) => ({ title: textOf(title), page: pages.indexOf(id) + 1 }));
  return { count: pages.length, headings };
}
