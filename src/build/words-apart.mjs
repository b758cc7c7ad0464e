/** Ends of elements that stand apart on the page without a space in the HTML: the search index would glue the words before and after them. */
const ends = /<\/(?:button|caption|dd|dt|figcaption|label|legend|option|summary|t[dh])>/g;

/**
 * A page as the search index should read it, with a space after what only its look keeps apart.
 *
 * @param {string} html
 */
export function withWordsApart(html) {
  return html.replace(ends, '$& ');
}
