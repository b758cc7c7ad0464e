const mention = /<p([^>]*?) data-download data-words="([^"]*)"([^>]*)>[\s\S]*?<\/p>/;

/** So many bytes as people of the language write them: "214 kB". */
function sizeIn(lang: string, bytes: number): string {
  return new Intl.NumberFormat(lang, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 }).format(
    Math.ceil(bytes / 1000),
  );
}

/**
 * A built page with a link to its document, where it said until now that the document comes with a release; what it says stands in its
 * `data-words`, with `{size}`. Linked again, it says the new size.
 *
 * @param href from the page to the file
 * @throws RangeError if the page doesn't mention a document
 */
export function linkDownload(html: string, lang: string, href: string, bytes: number): string {
  if (!mention.test(html)) throw new RangeError('The page says nowhere that there is a document to download.');
  return html.replace(mention, (_, before: string, words: string, after: string) => {
    const text = words.replace('{size}', sizeIn(lang, bytes));
    return `<p${before} data-download data-words="${words}"${after}><a href="${href}" download>${text}</a></p>`;
  });
}
