import { type Walk, walkScenario } from '../../domain/scenario/walk-scenario.ts';
import type { Scenario, ScenarioWords } from '../../schemas/scenario.ts';
import type { ByLang, Content } from '../content.ts';
import type { DataFile } from '../yaml-file.ts';
import { canBeWalked } from './scenario-graph.ts';

/** A scenario with every state that can come about in it. */
export type WalkedScenario = Readonly<{
  id: string;
  structure: DataFile<Scenario>;
  words: ByLang<DataFile<ScenarioWords>>;
  walk: Walk;
}>;

/** Several rules look at the same walks, which take long. */
const walked = new WeakMap<Content, readonly WalkedScenario[]>();

/** The scenarios that can be walked; what is wrong with the others, `scenarioGraph` says. */
export function walkedScenarios(content: Content): readonly WalkedScenario[] {
  const before = walked.get(content);
  if (before !== undefined) return before;
  const walks = content.scenarios.flatMap(({ id, structure, words }) =>
    structure !== null && canBeWalked(structure.data) ? [{ id, structure, words, walk: walkScenario(structure.data) }] : [],
  );
  walked.set(content, walks);
  return walks;
}
