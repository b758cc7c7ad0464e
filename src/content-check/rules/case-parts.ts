import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { type ReadPage, readPages, texts } from './texts.ts';

function partsOf({ body }: ReadPage) {
  return body.tags
    .filter(({ name }) => name === 'Part')
    .map(({ attributes, line }) => ({ id: attributes.get('id') ?? '', line }));
}

/** Only a case is told in parts. */
function homelessParts(page: ReadPage): readonly Problem[] {
  return partsOf(page).map(({ line }) => ({
    file: page.file,
    line,
    message: 'Only the text of a case has parts.',
    cure: 'Take <Part> and </Part> out, and leave what stands between.',
  }));
}

/** The first part that isn't what it should be says enough: all that come after it have moved too. */
function misplacedPart(page: ReadPage, ids: readonly string[], structure: string): readonly Problem[] {
  const parts = partsOf(page);
  const at = Array.from({ length: Math.max(parts.length, ids.length) }, (_, place) => place).find(
    (place) => parts[place]?.id !== ids[place],
  );
  if (at === undefined) return [];
  const wanted = ids[at];
  const found = parts[at];
  return [
    {
      file: page.file,
      line: found?.line ?? page.body.lastLine,
      message: `${found === undefined ? 'The text ends' : `The part "${found.id}" stands`} where ${wanted === undefined ? 'the case has ended' : `the part "${wanted}" should stand`}.`,
      cure: `Let the text have exactly the parts of ${structure}, in that order: ${ids.join(', ')}.`,
    },
  ];
}

/** Texts of cases whose parts aren't those of `case.yaml` in that order, and parts in other texts. */
export function caseParts(content: Content): readonly Problem[] {
  return texts(content).flatMap((text) =>
    readPages(text).flatMap((page) => {
      if (text.tells === null) return homelessParts(page);
      const { structure } = text.tells;
      return structure === null ? [] : misplacedPart(page, structure.data.parts, structure.file);
    }),
  );
}
