import { choose, offeredAt } from '../../src/domain/scenario/choose.ts';
import { startOf } from '../../src/domain/scenario/scenario-state.ts';
import { address } from '../support/address.ts';
import { allScenarios } from '../support/all-scenarios.ts';
import { playOnPaper, readPrintedScenario } from '../support/printed-scenario.ts';
import { expect, test } from '../support/test.ts';

/** Numbers that look like chance and are the same in every run. */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

for (const { id, structure, words } of allScenarios())
  for (const { lang, words: text } of words)
    test(`${lang}: who plays ${id} with a pencil comes where the page leads, with the same count @words`, () => {
      const printed = readPrintedScenario(address(lang, `scenario/${id}`), lang);
      expect(printed.start).toEqual(
        Object.fromEntries(structure.meters.map((meter) => [text.meters[meter.id]?.title, meter.start])),
      );
      for (let seed = 1; seed <= 100; seed += 1) {
        const played = playOnPaper(printed, sequence(seed));
        const pick = sequence(seed);
        let state = startOf(structure);
        const taken: string[] = [];
        for (let offered = offeredAt(structure, state); offered.length > 0; offered = offeredAt(structure, state)) {
          const choice = offered[pick(offered.length)]!;
          taken.push(text.scenes[state.place]?.choices[choice.id]?.text ?? '');
          state = choose(choice, state);
        }
        expect(played.tally).toEqual(
          Object.fromEntries(structure.meters.map((meter) => [text.meters[meter.id]?.title, state.meters[meter.id]])),
        );
        expect(played.taken.map((line, at) => line.includes(taken[at] ?? '?'))).toEqual(taken.map(() => true));
        expect(played.ending).toContain(text.endings[state.place]?.title);
      }
    });
