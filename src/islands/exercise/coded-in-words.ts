import { fill } from '../../i18n/fill.ts';
import { formatList } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/locales.ts';
import type { ExerciseQuestionWords } from '../../schemas/exercise.ts';

/** What we chose for a fragment in words, with what could be defended as well: "dependency (closeness can be defended too)". */
export function codedInWords(
  fragment: Readonly<{ to: string; also: readonly string[] }>,
  words: ExerciseQuestionWords,
  also: string,
  lang: Lang,
): string {
  const name = (target: string) => words.targets?.[target] ?? target;
  if (fragment.also.length === 0) return name(fragment.to);
  return `${name(fragment.to)} (${fill(also, { targets: formatList(lang, fragment.also.map(name)) })})`;
}
