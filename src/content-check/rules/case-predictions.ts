import type { CaseUnit, Content } from '../content.ts';
import type { PageBody, PlacedTag } from '../page-body.ts';
import type { Problem } from '../problem.ts';
import { type ReadPage, readPages, texts } from './texts.ts';
import { unknownId } from './unknown-id.ts';

function idOf({ attributes }: PlacedTag): string {
  return attributes.get('id') ?? '';
}

function placed({ tags }: PageBody, wanted: string): readonly PlacedTag[] {
  return tags.filter(({ name }) => name === wanted);
}

/** A prediction is compared after it was made, so it stands earlier in the same text. */
function comparedTooEarly({ file, body }: ReadPage): readonly Problem[] {
  return placed(body, 'Compare').flatMap((tag) => {
    const before = placed(body, 'Predict').filter((prediction) => body.tags.indexOf(prediction) < body.tags.indexOf(tag));
    return unknownId(
      idOf(tag),
      { file, line: tag.line },
      { what: 'a prediction that stands above', ids: new Set(before.map(idOf)), listedIn: 'a <Predict> earlier in this text' },
    );
  });
}

/** A prediction with choices that no text asks for would never be shown. */
function neverAsked({ file, body }: ReadPage, { structure }: CaseUnit): readonly Problem[] {
  if (structure === null) return [];
  const asked = new Set(placed(body, 'Predict').map(idOf));
  return structure.data.predictions
    .filter(({ id }) => !asked.has(id))
    .map(({ id }) => ({
      file,
      line: body.lastLine,
      message: `The prediction "${id}" has choices in ${structure.file}, but this text doesn't ask for it.`,
      cure: `Write <Predict id="${id}">…</Predict> where the reader chooses, or take it out of "predictions" there.`,
    }));
}

/** Predictions with choices that a text doesn't ask for, and comparisons with what was never predicted, or not yet. */
export function casePredictions(content: Content): readonly Problem[] {
  return texts(content).flatMap((text) =>
    readPages(text).flatMap((page) => [...comparedTooEarly(page), ...(text.tells === null ? [] : neverAsked(page, text.tells))]),
  );
}
