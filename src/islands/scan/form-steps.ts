import type { Item, OpenQuestion, Perspective } from '../../schemas/scan.ts';
import { stepsOf } from './scan-steps.ts';

/** One step of a scan's form: the open questions of one part, or up to three statements. */
export type FormStep = Readonly<{
  /** The same on every visit. */
  key: string;
  /** The part that the questions belong to; `null` at statements. */
  part: string | null;
  questions: readonly OpenQuestion[];
  items: readonly Item[];
}>;

/** The steps of a perspective's form, in order: first the open questions part by part, then the statements by three. */
export function formSteps({ questions = [], items }: Perspective): readonly FormStep[] {
  const parts = [...new Set(questions.map(({ part }) => part))];
  return [
    ...parts.map((part) => ({ key: `part-${part}`, part, questions: questions.filter((one) => one.part === part), items: [] })),
    ...stepsOf(items).map((own) => ({ key: own[0]?.id ?? '', part: null, questions: [], items: own })),
  ];
}
