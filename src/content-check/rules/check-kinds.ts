import type { Question } from '../../schemas/question.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';

/** What the page of a check can ask and grade all at once. */
const kinds: readonly Question['kind'][] = ['single', 'multiple', 'match'];

/** Questions in the checks of modules of a kind that belongs in a lesson. */
export function checkKinds({ modules }: Content): readonly Problem[] {
  return modules.flatMap(({ check: { structure } }) => {
    if (structure === null) return [];
    return structure.data.questions.flatMap(({ id, kind }, at) =>
      kinds.includes(kind)
        ? []
        : {
            file: structure.file,
            line: structure.lineAt(['questions', at]),
            message: `The question "${id}" of the check is of the kind "${kind}".`,
            cure: `Ask it in a lesson: a check has only the kinds ${kinds.join(', ')}.`,
          },
    );
  });
}
