const filters = /<span hidden(?:="")? data-pagefind-filter="[^"]*"><\/span>/g;
const tags = /<[a-z][^>]*>/g;
const marks = / data-pagefind-(?:body|ignore)(?:="[a-z]*")?(?=[ >])/g;

/**
 * A page without the marks that tell the search index what to take up: a reader has no use for them.
 *
 * @param {string} html
 */
export function withoutSearchMarks(html) {
  return html.replace(filters, '').replace(tags, (tag) => tag.replace(marks, ''));
}
