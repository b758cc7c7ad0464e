import type { Content } from '../content.ts';
import type { PageBody } from '../page-body.ts';
import type { Problem } from '../problem.ts';
import { readBodies } from './read-bodies.ts';
import { termForms } from './term-forms.ts';

/** Tags whose words lead somewhere or are another language's: a term can't be marked in them. */
const closed: readonly string[] = ['Term', 'Foreign', 'Link', 'CaseCard', 'Scan', 'Scenario', 'Tool', 'Exercise'];

/** The line of a use of the term before it is marked for the first time; `null` when there is none. */
function unmarkedUse({ blocks }: PageBody, id: string, forms: RegExp): number | null {
  const pieces = blocks.filter(({ heading }) => !heading).flatMap((block) => block.pieces);
  const marked = pieces.findIndex(({ term }) => term === id);
  for (const { text, line, within } of pieces.slice(0, Math.max(0, marked))) {
    const at = within.some((name) => closed.includes(name)) ? -1 : text.search(forms);
    if (at >= 0) return line + text.slice(0, at).split('\n').length - 1;
  }
  return null;
}

/**
 * Terms that a lesson introduces and whose name its text uses before it stands in a `<Term>`. Headings, links and cards are passed over:
 * nothing can be marked there. What counts as its name is what `termForms` finds within one piece of text.
 */
export function firstUse({ modules, glossary }: Content): readonly Problem[] {
  return modules
    .flatMap((module) => module.lessons)
    .flatMap(({ structure, pages }) =>
      readBodies(pages).flatMap(({ lang, file, body }) =>
        (structure?.data.introduces ?? []).flatMap((id) => {
          const name = glossary.words.get(lang)?.data[id]?.term;
          const line = name === undefined ? null : unmarkedUse(body, id, termForms(name, lang));
          if (name === undefined || line === null) return [];
          const message = `“${name}” stands here before it is introduced with <Term id="${id}">.`;
          return [{ file, line, message, cure: 'Move the tag to this first use, or use another word here.' }];
        }),
      ),
    );
}
