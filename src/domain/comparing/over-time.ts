import { asKept, type Result } from './result.ts';
import { samePerson } from '../wording/same-person.ts';

/**
 * The results of one perspective, answered in one way about one person, in the order in which they were kept. Those of other versions of the
 * scan are among them: there is something to show for that day, though no number to lay beside the others.
 *
 * @param aboutNobody for a scan that the learner answers about themselves alone: all its results then belong together
 * @returns none where there are fewer than two
 */
export function overTime<Kept extends Result>(
  results: readonly Kept[],
  { perspective, how, about }: Pick<Result, 'perspective' | 'how' | 'about'>,
  { aboutNobody = false }: Readonly<{ aboutNobody?: boolean }> = {},
): readonly Kept[] {
  const row = results
    .filter((result) => result.perspective === perspective && result.how === how)
    .filter((result) => aboutNobody || samePerson(result.about, about))
    .toSorted(asKept);
  return row.length < 2 ? [] : row;
}
