/** A document to make of a page for paper: where the page stands, and where the file and the page's mention of it belong. */
export type Download = Readonly<{
  /** Below `dist/`: `nl/sessions/clear-or-close/print/`. */
  page: string;
  /** Below `dist/`: `downloads/sessions/clear-or-close/nl.pdf`. */
  file: string;
  /** From the page to the file, whatever the base path. */
  href: string;
}>;

const forPaper = /^([a-z-]+)\/(sessions|methods)\/([a-z0-9-]+)\/print\/$/;

/** What to make of the built pages: a PDF for each session and method in each language; other pages are passed over. */
export function planDownloads(pages: readonly string[]): readonly Download[] {
  return pages.toSorted().flatMap((page) => {
    const [, lang = '', folder = '', id = ''] = forPaper.exec(page) ?? [];
    if (id === '') return [];
    const file = `downloads/${folder}/${id}/${lang}.pdf`;
    return [{ page, file, href: `../../../../${file}` }];
  });
}
