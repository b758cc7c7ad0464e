import { scenarioReport } from '../domain/scenario/scenario-report.ts';
import type { Content } from './content.ts';
import { pathWords } from './path-words.ts';
import { walkedScenarios } from './rules/walked-scenarios.ts';

const counted = (counts: Readonly<Record<string, number | string>>) =>
  Object.entries(counts)
    .map(([id, count]) => `${id} ${String(count)}`)
    .join(', ');

/** What each scenario comes to, walked through every state: scenes, paths, endings, words, meters. A few lines per scenario, for authors. */
export function reportScenarios(content: Content): readonly string[] {
  return walkedScenarios(content).map(({ id, structure, words, walk }) => {
    const report = scenarioReport(structure.data, walk);
    const { scenes, states, paths, shortest, longest, endings, meters } = report;
    const median = [...words].map(([lang, { data }]) => [lang, pathWords(structure.data, data, walk).median] as const);
    const ranges = Object.entries(meters).map(([meter, { lowest, highest }]): [string, string] => [
      meter,
      `${String(lowest)}–${String(highest)}`,
    ]);
    return [
      `Scenario ${id}`,
      `  ${String(scenes)} scenes, ${String(states)} states, ${String(paths)} paths of ${String(shortest)} to ${String(longest)} choices`,
      `  words on the median path: ${counted(Object.fromEntries(median))}`,
      `  paths to each ending: ${counted(endings)}`,
      `  meters: ${counted(Object.fromEntries(ranges))}`,
    ].join('\n');
  });
}
