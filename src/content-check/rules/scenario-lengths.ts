import { pathWords } from '../path-words.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { wordsIn } from '../words-of.ts';
import { walkedScenarios } from './walked-scenarios.ts';

/** A choice that is so much longer than another one stands out. */
const longestToShortest = 1.5;
/** How many words a minute someone reads who weighs what to do. */
const wordsPerMinute = 160;
/** How far the minutes that an author names may be from those that the text takes. */
const minutesApart = 3;

/** Choices whose length gives them away, and minutes that don't fit the words on an ordinary path. */
export function scenarioLengths(content: Content): readonly Problem[] {
  return walkedScenarios(content).flatMap(({ structure, words, walk }) =>
    [...words.values()].flatMap((text) => {
      const uneven = structure.data.scenes.flatMap(({ id, choices }) => {
        const told = text.data.scenes[id]?.choices ?? {};
        const lengths = choices.flatMap((choice) => (told[choice.id] ? [wordsIn(told[choice.id]?.text ?? '')] : []));
        const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
        return longest <= shortest * longestToShortest
          ? []
          : [
              {
                file: text.file,
                line: text.lineAt(['scenes', id]),
                message: `The longest choice of "${id}" has ${String(longest)} words, the shortest ${String(shortest)}.`,
                cure: `Even them out: the longest has at most ${String(longestToShortest)} times the words of the shortest.`,
              },
            ];
      });
      const takes = pathWords(structure.data, text.data, walk).median / wordsPerMinute;
      const { minutes } = structure.data;
      const slow =
        Math.abs(takes - minutes) <= minutesApart
          ? []
          : [
              {
                file: text.file,
                line: null,
                message: `An ordinary path takes about ${takes.toFixed(1)} minutes to read here, and "minutes" says ${String(minutes)}.`,
                cure: 'Change "minutes", or the length of the texts.',
              },
            ];
      return [...uneven, ...slow];
    }),
  );
}
