import type { Exercise } from '../../schemas/exercise.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { DataFile } from '../yaml-file.ts';
import { knownIds } from './known-ids.ts';
import { namedId, namedIds, namedKey } from './named-ids.ts';

/** Where fragments go: to a target of their question, and what could be defended is another target than the one that was chosen. */
function targetsNamed(file: DataFile<Exercise>): readonly Problem[] {
  return file.data.questions.flatMap((question, at) => {
    if (question.kind !== 'classify') return [];
    const ids = new Set(question.targets);
    const choice = { what: `a target of the question "${question.id}"`, ids, listedIn: 'its "targets"' };
    return question.items.flatMap(({ id, to, also }, itemAt) => {
      const path = ['questions', at, 'items', itemAt];
      const line = file.lineAt([...path, 'also']);
      const message = `"${to}" could also be defended for "${id}", but it is what we chose.`;
      return [
        ...namedId(file, [...path, 'to'], to, choice),
        ...namedIds(file, [...path, 'also'], also, choice),
        ...(also.includes(to) ? [{ file: file.file, line, message, cure: 'Take it out of "also".' }] : []),
      ];
    });
  });
}

/** Exercises that name a track, a work, a term, a key or a target that isn't there. */
export function exerciseReferences(content: Content): readonly Problem[] {
  const known = knownIds(content);
  return content.exercises.flatMap(({ structure }) => {
    if (structure === null) return [];
    const { track, links, concepts, sources, why } = structure.data;
    return [
      ...namedId(structure, ['track'], track, known.track),
      ...links.flatMap((key, at) => namedKey(structure, ['links', at], key, known)),
      ...namedIds(structure, ['concepts'], concepts, known.term),
      ...namedIds(structure, ['sources'], sources, known.reference),
      ...why.flatMap((paragraph, at) => namedIds(structure, ['why', at, 'sources'], paragraph.sources, known.reference)),
      ...targetsNamed(structure),
    ];
  });
}
