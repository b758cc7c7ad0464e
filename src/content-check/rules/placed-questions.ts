import type { Content, QuestionSet } from '../content.ts';
import type { Problem } from '../problem.ts';
import { idsIn } from './tag-references.ts';
import { type ReadPage, readPages, texts } from './texts.ts';
import { unknownId } from './unknown-id.ts';

function placesIn({ body }: ReadPage) {
  const tags = body.tags.filter(({ name }) => name === 'Questions');
  return tags.flatMap((tag) => idsIn(tag, 'ids').map((id) => ({ id, line: tag.line })));
}

function faultsIn(page: ReadPage, questions: QuestionSet | null): readonly Problem[] {
  const places = placesIn(page);
  const { file } = page;
  if (questions !== null && questions.structure === null) return [];
  const ids = new Set(questions?.structure?.data.questions.map(({ id }) => id));
  const listedIn = questions?.structure?.file ?? 'a questions.yaml beside this file';
  const choice = { what: questions === null ? 'a question: this text has none' : `a question of ${listedIn}`, ids, listedIn };
  const unplaced = ids.difference(new Set(places.map(({ id }) => id)));
  return [
    ...places.flatMap(({ id, line }) => unknownId(id, { file, line }, choice)),
    ...[...unplaced].map((id) => ({
      file,
      line: null,
      message: `The question "${id}" of ${listedIn} doesn't stand in the text.`,
      cure: `Put <Questions ids="${id}" /> where it belongs, or take the question out.`,
    })),
    ...places.flatMap(({ id, line }, at) => {
      const first = places.slice(0, at).find((place) => place.id === id);
      if (first === undefined) return [];
      const message = `The question "${id}" stands in the text a second time; the first is on line ${first.line}.`;
      return [{ file, line, message, cure: 'Take it out in one of the two places.' }];
    }),
  ];
}

/** Questions that don't stand exactly once in each language's text, and places for questions that aren't there. */
export function placedQuestions(content: Content): readonly Problem[] {
  return texts(content).flatMap((text) => readPages(text).flatMap((page) => faultsIn(page, text.questions)));
}
