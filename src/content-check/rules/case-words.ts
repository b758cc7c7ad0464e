import type { CaseUnit, Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { contentNote } from './content-note.ts';
import { uncoveredIds } from './uncovered-ids.ts';

function wordsOfCase({ structure, pages }: CaseUnit): readonly Problem[] {
  if (structure === null) return [];
  const { people, parts, portraits, timeline, predictions } = structure.data;
  return [...pages.values()].flatMap(({ words: file }) => {
    if (file === null) return [];
    const portraitIds = portraits.map(({ id }) => id);
    return [
      ...uncoveredIds(file, {
        what: 'person',
        ids: people,
        structure: structure.file,
        path: ['people'],
        words: file.data.people,
      }),
      ...uncoveredIds(file, { what: 'part', ids: parts, structure: structure.file, path: ['parts'], words: file.data.parts }),
      ...uncoveredIds(file, {
        what: 'portrait',
        ids: portraitIds,
        structure: structure.file,
        path: ['portraits'],
        words: file.data.portraits,
      }),
      ...uncoveredIds(file, {
        what: 'moment',
        ids: timeline.map(({ id }) => id),
        structure: structure.file,
        path: ['timeline'],
        words: file.data.timeline,
      }),
      ...uncoveredIds(file, {
        what: 'prediction',
        ids: predictions.map(({ id }) => id),
        structure: structure.file,
        path: ['predictions'],
        words: file.data.predictions,
      }),
      ...predictions.flatMap(({ id, choices }) =>
        Object.hasOwn(file.data.predictions, id)
          ? uncoveredIds(file, {
              what: 'choice',
              ids: choices,
              structure: structure.file,
              path: ['predictions', id],
              words: file.data.predictions[id],
            })
          : [],
      ),
      ...contentNote(file, structure.data.contentNote, structure.file),
    ];
  });
}

/** Front matter of cases that doesn't match their people, parts, portraits, timeline, predictions and content note. */
export function caseWords({ cases }: Content): readonly Problem[] {
  return cases.flatMap(wordsOfCase);
}
