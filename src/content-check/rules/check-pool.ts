import type { Content, ModuleUnit } from '../content.ts';
import type { Problem } from '../problem.ts';

const smallestPool = 20;
const fewestPerOutcome = 2;

function faultsIn({ check, structure }: ModuleUnit): readonly Problem[] {
  const pool = check.structure;
  if (pool === null) return [];
  const { questions } = pool.data;
  const at = { file: pool.file, line: pool.lineAt(['questions']) };
  const perOutcome = (outcome: string) => questions.filter((question) => question.outcome === outcome).length;
  const short = (structure?.data.outcomes ?? []).filter((outcome) => perOutcome(outcome) < fewestPerOutcome);
  const tooFew = `The check has ${questions.length} question${questions.length === 1 ? '' : 's'}.`;
  return [
    ...(questions.length < smallestPool
      ? [{ ...at, message: tooFew, cure: `Add some: it needs at least ${smallestPool}.` }]
      : []),
    ...short.map((outcome) => ({
      ...at,
      message: `The outcome "${outcome}" has ${perOutcome(outcome) === 0 ? 'no questions' : 'only 1 question'} in the check.`,
      cure: `Add some with "outcome: ${outcome}": each outcome needs at least ${fewestPerOutcome}.`,
    })),
    ...questions.flatMap(({ id, outcome, lesson, concepts }, index) => {
      const place = { file: pool.file, line: pool.lineAt(['questions', index]) };
      const missing = Object.entries({ outcome, lesson, concepts: concepts[0] }).flatMap(([field, value]) =>
        value === undefined ? field : [],
      );
      return missing.map((field) => ({
        ...place,
        message: `The question "${id}" of the check has no "${field}".`,
        cure: `Add "${field}": each question of a check names its outcome, a lesson to read back, and its concepts.`,
      }));
    }),
  ];
}

/** Checks of modules with too few questions, altogether or for an outcome, and questions that lack what a check needs. */
export function checkPool({ modules }: Content): readonly Problem[] {
  return modules.flatMap(faultsIn);
}
