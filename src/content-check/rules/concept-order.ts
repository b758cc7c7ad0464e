import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { type Introduction, introductions } from './introductions.ts';

/** Terms that the lesson is the second to introduce, and terms that it introduces without a tag in its text. */
function listedAmiss({ structure, texts, soFar }: Introduction): readonly Problem[] {
  return structure.data.introduces.flatMap((id, at) => {
    const here = { file: structure.file, line: structure.lineAt(['introduces', at]) };
    const first = soFar.get(id);
    if (first !== structure.file)
      return [
        {
          ...here,
          message: `"${id}" is introduced a second time: ${String(first)} comes first.`,
          cure: 'Take it out here (the text may keep its <Term>), or there.',
        },
      ];
    // A tag that only one language has is a matter of parity, and a text that can't be read may have it.
    if (texts.length === 0 || texts.some(({ uses }) => uses.some((use) => use.id === id))) return [];
    return [
      {
        ...here,
        message: `The lesson introduces "${id}", but no <Term id="${id}"> stands in its text.`,
        cure: 'Put the tag around its first use in every language, or take it out of "introduces".',
      },
    ];
  });
}

/** Terms that the lesson uses and nothing up to it introduces, each at its first use in each language. */
function usedTooSoon({ structure, texts, soFar, ever }: Introduction): readonly Problem[] {
  return texts.flatMap(({ file, uses }) =>
    uses
      .filter(({ id }, at) => !soFar.has(id) && uses.findIndex((use) => use.id === id) === at)
      .map(({ id, line }) => ({
        file,
        line,
        message: ever.has(id)
          ? `"${id}" is used before ${String(ever.get(id))} introduces it.`
          : `No lesson introduces "${id}", and this text uses it.`,
        cure: `Say here what it is and list "${id}" under "introduces" in ${structure.file}, or use other words.`,
      })),
  );
}

/**
 * Terms that a lesson uses as `<Term>` before it or an earlier lesson introduces them, in the order of the course, and `introduces` that
 * doesn't fit that order or the text. Links to later lessons are free: readers may begin anywhere, and every term shows its meaning.
 */
export function conceptOrder(content: Content): readonly Problem[] {
  return introductions(content).flatMap((lesson) => [...listedAmiss(lesson), ...usedTooSoon(lesson)]);
}
