import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { readPages, texts } from './texts.ts';

/** Terms that stand in a `<Term>` on a page for a second time: a meaning is shown once, and its place on the page is named by the id. */
export function repeatedTerms(content: Content): readonly Problem[] {
  return texts(content).flatMap((text) =>
    readPages(text).flatMap(({ file, body }) => {
      const terms = body.tags.filter(({ name }) => name === 'Term');
      return terms.flatMap(({ line, attributes }, at) => {
        const id = attributes.get('id');
        const first = terms.slice(0, at).find((term) => id && term.attributes.get('id') === id);
        if (first === undefined) return [];
        const message = `<Term id="${id ?? ''}"> stands on this page a second time; the first is on line ${String(first.line)}.`;
        return [{ file, line, message, cure: 'Leave the tag at the first use only, and plain words here.' }];
      });
    }),
  );
}
