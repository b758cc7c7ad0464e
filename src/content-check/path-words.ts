import type { Walk, WalkedState } from '../domain/scenario/walk-scenario.ts';
import type { Scenario, ScenarioWords } from '../schemas/scenario.ts';
import { wordsIn } from './words-of.ts';

/** The words that paths have one reads: scenes, all that is offered, feedback, and the ending. */
export type PathWords = Readonly<{ shortest: number; median: number; longest: number }>;

type Count = (...texts: readonly (string | undefined)[]) => number;

/** Counts the words of texts, each text once: the same ones are read in thousands of states. */
function rememberedCount(): Count {
  const known = new Map<string, number>();
  const count = (text: string) => {
    const words = known.get(text) ?? wordsIn(text);
    known.set(text, words);
    return words;
  };
  return (...texts) => texts.reduce((sum, text) => sum + count(text ?? ''), 0);
}

/** What is read in a state before the next choice is made. */
function readIn({ state, ways }: WalkedState, { scenes, endings }: ScenarioWords, count: Count): number {
  const ending = endings[state.place];
  if (ending) return count(ending.title, ending.text, ending.question);
  const scene = scenes[state.place];
  return count(scene?.title, scene?.text, ...ways.map(({ choice }) => scene?.choices[choice.id]?.text));
}

/** How many words there are to read, over all paths of a scenario in one language. */
export function pathWords({ start, meters }: Pick<Scenario, 'start' | 'meters'>, words: ScenarioWords, walk: Walk): PathWords {
  // Per state, how many paths came to it with how many words read, the state's own included.
  const read = new Map<string, Map<number, number>>();
  const ended = new Map<number, number>();
  const count = rememberedCount();
  const beginning = count(words.role, ...meters.map(({ id }) => words.meters[id]?.about));
  for (const [key, walked] of walk) {
    const before = read.get(key) ?? (walked.state.place === start ? new Map([[beginning, 1]]) : new Map<number, number>());
    const own = readIn(walked, words, count);
    for (const [soFar, paths] of before) {
      const here = soFar + own;
      if (walked.ways.length === 0) ended.set(here, (ended.get(here) ?? 0) + paths);
      for (const { choice, next } of walked.ways) {
        const told = words.scenes[walked.state.place]?.choices[choice.id];
        const there = here + count(told?.did, told?.feedback);
        const counts = read.get(next) ?? new Map<number, number>();
        counts.set(there, (counts.get(there) ?? 0) + paths);
        read.set(next, counts);
      }
    }
  }
  const sorted = [...ended].sort(([one], [two]) => one - two);
  const half = sorted.reduce((sum, [, paths]) => sum + paths, 0) / 2;
  let seen = 0;
  const median = sorted.find(([, paths]) => (seen += paths) >= half)?.[0] ?? 0;
  return { shortest: sorted[0]?.[0] ?? 0, median, longest: sorted.at(-1)?.[0] ?? 0 };
}
