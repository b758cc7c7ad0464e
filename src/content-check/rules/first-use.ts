import type { Content, LessonUnit } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { TextPiece } from '../text-blocks.ts';
import { type ReadBody, readBodies } from './read-bodies.ts';
import { termForms } from './term-forms.ts';

/** Tags whose words lead somewhere or are another language's: a term can't be marked in them. */
const closed: readonly string[] = ['Term', 'Foreign', 'Link', 'CaseCard', 'Scan', 'Scenario', 'Tool', 'Exercise'];

/** Finds a term by its name in one language; `null` when the glossary has none. */
type Find = (id: string) => Readonly<{ name: string; forms: RegExp }> | null;

/** The first line on which a name stands in pieces of text; `null` when it stands in none. */
function lineOfName(pieces: readonly TextPiece[], forms: RegExp): number | null {
  for (const { text, line, within } of pieces) {
    const at = within.some((name) => closed.includes(name)) ? -1 : text.search(forms);
    if (at >= 0) return line + text.slice(0, at).split('\n').length - 1;
  }
  return null;
}

function piecesOf({ body }: ReadBody): readonly TextPiece[] {
  return body.blocks.filter(({ heading }) => !heading).flatMap((block) => block.pieces);
}

/** Names that stand in the text before the `<Term>` that gives their meaning. */
function usedBeforeTag(page: ReadBody, find: Find): readonly Problem[] {
  const pieces = piecesOf(page);
  const marked = new Set(pieces.flatMap(({ term }) => term ?? []));
  return [...marked].flatMap((id) => {
    const found = find(id);
    const tag = pieces.findIndex(({ term }) => term === id);
    const line = found && lineOfName(pieces.slice(0, tag), found.forms);
    if (found === null || line === null) return [];
    const message = `“${found.name}” stands here before its <Term id="${id}">.`;
    return [{ file: page.file, line, message, cure: 'Move the tag to this first use, or use another word here.' }];
  });
}

/** Names of terms that a later lesson of the module introduces, but for everyday words; what is marked here is another rule's. */
function usedBeforeLesson(
  page: ReadBody,
  later: readonly LessonUnit[],
  everyday: ReadonlySet<string>,
  find: Find,
): readonly Problem[] {
  const pieces = piecesOf(page);
  return later.flatMap(({ structure }) => {
    if (structure === null) return [];
    return structure.data.introduces.flatMap((id) => {
      const found = everyday.has(id) || pieces.some(({ term }) => term === id) ? null : find(id);
      const line = found && lineOfName(pieces, found.forms);
      if (found === null || line === null) return [];
      const message = `“${found.name}” stands here before ${structure.file} introduces it.`;
      const cure = `Use other words, or say here what it is, with <Term id="${id}">, and move it to "introduces" of this lesson.`;
      return [{ file: page.file, line, message, cure }];
    });
  });
}

/**
 * Terms whose name a lesson uses before it stands in a `<Term>` there, or before the lesson of the same module that introduces it. Over the
 * borders of modules names are free: “trust” is a term of one and an everyday word in another. Headings, links and cards are passed over:
 * nothing can be marked there. What counts as a name is what `termForms` finds within one piece of text.
 */
export function firstUse({ modules, glossary }: Content): readonly Problem[] {
  const everyday = new Set(glossary.structure?.data.filter((term) => term.everyday).map(({ id }) => id));
  return modules.flatMap(({ lessons }) =>
    lessons.flatMap(({ pages }, at) =>
      readBodies(pages).flatMap((page) => {
        const words = glossary.words.get(page.lang)?.data;
        const find: Find = (id) => {
          const name = words?.[id]?.term;
          return name === undefined ? null : { name, forms: termForms(name, page.lang) };
        };
        const later = lessons.slice(at + 1);
        return [...usedBeforeTag(page, find), ...usedBeforeLesson(page, later, everyday, find)];
      }),
    ),
  );
}
