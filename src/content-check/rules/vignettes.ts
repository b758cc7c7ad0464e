import type { ExerciseQuestion, ExerciseWords } from '../../schemas/exercise.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { DataFile } from '../yaml-file.ts';

function unwanted(question: ExerciseQuestion, file: DataFile<ExerciseWords>, structure: string): readonly Problem[] {
  if (file.data.questions[question.id]?.vignette === undefined) return [];
  const line = file.lineAt(['questions', question.id, 'vignette']);
  const message = `"${question.id}" has a vignette, but ${structure} doesn't ask for one.`;
  return [{ file: file.file, line, message, cure: 'Take it out, or set "vignette: true" on the question there.' }];
}

/** The first place that isn't what it should be says enough: all that come after it have moved too. */
function misplaced(question: ExerciseQuestion, file: DataFile<ExerciseWords>, structure: string): readonly Problem[] {
  const words = file.data.questions[question.id];
  if (words === undefined) return [];
  const line = file.lineAt(['questions', question.id, 'vignette']);
  if (words.vignette === undefined)
    return [
      { file: file.file, line, message: `"${question.id}" has no vignette.`, cure: 'Add the text as a list of paragraphs.' },
    ];
  const ids = question.items.map(({ id }) => id);
  const places = [...words.vignette.join(' ').matchAll(/\{([^{}]*)\}/g)].map(([, id = '']) => id);
  const at = Array.from({ length: Math.max(ids.length, places.length) }, (_, place) => place).find(
    (place) => ids[place] !== places[place],
  );
  if (at === undefined) return [];
  const found = places[at] === undefined ? 'The vignette ends' : `{${places[at]}} stands`;
  const wanted = ids[at] === undefined ? 'the fragments have ended' : `{${ids[at]}} should stand`;
  return [
    {
      file: file.file,
      line,
      message: `${found} where ${wanted}.`,
      cure: `Let the vignette of "${question.id}" have each fragment of ${structure} once, in that order: ${ids.join(', ')}.`,
    },
  ];
}

/** Vignettes that are missing or not asked for, or in which the fragments don't stand once each, in the order of their numbers. */
export function vignettes({ exercises }: Content): readonly Problem[] {
  return exercises.flatMap(({ structure, words }) =>
    structure === null
      ? []
      : structure.data.questions.flatMap((question) =>
          [...words.values()].flatMap((file) =>
            question.kind === 'classify' && question.vignette
              ? misplaced(question, file, structure.file)
              : unwanted(question, file, structure.file),
          ),
        ),
  );
}
