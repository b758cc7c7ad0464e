import { choiceOf, CONFIDENCES } from './coded-question.ts';
import type { Gathering } from './gathering.ts';
import { releasedAmong } from './released-among.ts';
import { releasedIn } from './released.ts';

/** How a group judged one fragment. */
export type Judged = Readonly<{
  /** How many chose each target, in the order of the targets. */
  counts: readonly number[];
  /** How many were unsure, fairly sure and sure; where nobody was asked, none. */
  confidence: readonly number[];
}>;

/** How a fragment was judged in the picture that is shown; all counts are 0 as long as there is none. */
export function judgedIn(gathering: Gathering, fragment: string, targets: number): Judged {
  const choices = releasedIn(gathering, fragment).map(choiceOf);
  const countOf = (length: number, of: (choice: (typeof choices)[number]) => number) =>
    Array.from({ length }, (_, at) => choices.filter((choice) => of(choice) === at).length);
  return {
    counts: countOf(targets, ({ target }) => target),
    confidence: countOf(CONFIDENCES - 1, ({ confidence }) => confidence - 1),
  };
}

/**
 * What goes into Fleiss' kappa: of each fragment the counts of those participants who judged all of them, since it asks for as many judgements of
 * every fragment. They follow `releasedAmong`, since a kappa of one, two or three people, or one that changes by them, would give them away.
 *
 * @returns `raters` how many they are, none or at least `FEWEST`, and their counts per fragment and target
 */
export function completeIn(
  gathering: Gathering,
  fragments: readonly string[],
  targets: number,
): Readonly<{ raters: number; table: readonly (readonly number[])[] }> {
  const complete = releasedAmong(gathering, ({ answers }) => fragments.every((id) => answers[id] !== undefined));
  return {
    raters: complete.length,
    table: fragments.map((id) =>
      Array.from(
        { length: targets },
        (_, target) => complete.filter(({ answers }) => choiceOf(answers[id] ?? 0).target === target).length,
      ),
    ),
  };
}
