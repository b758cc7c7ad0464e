import type { Content, ModuleUnit, QuestionSet } from '../content.ts';

/** A set of questions with where it belongs; `module` is `null` for a case, which belongs to none. */
export type OwnedQuestions = Readonly<{ set: QuestionSet; module: ModuleUnit | null; check: boolean }>;

/** All sets of questions: of each module's lessons, then its check, and of the cases. */
export function ownedQuestions(content: Content): readonly OwnedQuestions[] {
  return [
    ...content.modules.flatMap((module): OwnedQuestions[] => [
      ...module.lessons.map(({ questions }) => ({ set: questions, module, check: false })),
      { set: module.check, module, check: true },
    ]),
    ...content.cases.flatMap(({ questions }) => (questions === null ? [] : [{ set: questions, module: null, check: false }])),
  ];
}
