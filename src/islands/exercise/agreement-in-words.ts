import { agreementOf } from '../../domain/agreement/agreement-of.ts';
import { cohensKappa } from '../../domain/agreement/cohens-kappa.ts';
import { FRAGMENTS_FOR_KAPPA } from '../../domain/agreement/fragments-for-kappa.ts';
import { type Reading, readingOf } from '../../domain/agreement/reading-of.ts';
import type { QuestionResponse } from '../../domain/record/entry-types.ts';
import { fill } from '../../i18n/fill.ts';
import type { ExerciseQuestion } from '../../schemas/exercise.ts';
import type { ExerciseUi } from './exercise-ui.ts';

type Sorting = Extract<ExerciseQuestion, { kind: 'classify' }>;

/** A part of an exercise in which fragments were sorted, with how they were. */
export type Sorted = Readonly<{ part: Sorting; placed: Readonly<Record<string, string>> }>;

/** What was sorted in a part, or `null` where there was nothing to sort. */
export function sortedIn(part: ExerciseQuestion, response: QuestionResponse | null): Sorted | null {
  return part.kind === 'classify' && response?.kind === 'sorting' ? { part, placed: response.placed } : null;
}

function readingsIn({ part, placed }: Sorted): readonly Reading[] {
  return part.items.map((fragment) => readingOf(fragment, placed[fragment.id] ?? ''));
}

/** How far the choices are those of the course, in sentences: how often the same, and how often another that could be defended. */
export function agreementInWords(sorted: readonly Sorted[], ui: ExerciseUi): string {
  const coding = sorted.flatMap(({ part, placed }) => part.items.map(({ id, to }) => [placed[id] ?? '', to] as const));
  const defended = sorted.flatMap(readingsIn).filter((reading) => reading === 'defended').length;
  const also = defended === 0 ? [] : [fill(defended === 1 ? ui.defendedOne : ui.defended, { count: defended })];
  return [fill(ui.agreement, agreementOf(coding)), ...also].join(' ');
}

/**
 * Agreement beyond chance in a sentence, over all fragments of texts together; `null` where there are too few. It has a sentence for where
 * it can't be worked out, and never says whether a value is high or low.
 */
export function kappaInWords(sorted: readonly Sorted[], ui: ExerciseUi, lang: string): string | null {
  const coding = sorted
    .filter(({ part }) => part.vignette)
    .flatMap(({ part, placed }) => part.items.map(({ id, to }) => [placed[id] ?? '', to] as const));
  if (coding.length < FRAGMENTS_FOR_KAPPA) return null;
  const kappa = cohensKappa(coding);
  if (kappa === null) return fill(ui.noKappa, { of: coding.length });
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'negative' } as const;
  // With a real minus, as in print, and without a zero that has one.
  const value = new Intl.NumberFormat(lang, digits).format(kappa).replace('-', '−');
  return fill(ui.kappa, { of: coding.length, kappa: value });
}
