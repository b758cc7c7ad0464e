import type { Scenario } from '../../schemas/scenario.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';

/** What can be reached from some ids, those included, where `next` gives the neighbours of an id. */
function reached(from: readonly string[], next: (id: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set(from);
  // A set that grows while it is walked is walked to its new end.
  for (const id of found) for (const neighbour of next(id)) found.add(neighbour);
  return found;
}

/** Whether every choice leads somewhere; if not, what can't be reached only follows from that. */
function leadsOn({ start, scenes, endings }: Scenario): boolean {
  const sceneIds = new Set(scenes.map(({ id }) => id));
  const targets = new Set([...sceneIds, ...endings.map(({ id }) => id)]);
  return sceneIds.has(start) && scenes.every(({ choices }) => choices.every(({ to }) => targets.has(to)));
}

function reachable(scenario: Scenario) {
  const targets = new Map(scenario.scenes.map(({ id, choices }) => [id, choices.map(({ to }) => to)]));
  const forward = reached([scenario.start], (id) => targets.get(id) ?? []);
  const backward = reached(
    scenario.endings.map(({ id }) => id),
    (id) => [...targets].filter(([, to]) => to.includes(id)).map(([scene]) => scene),
  );
  return { forward, backward };
}

/** Scenes and endings of scenarios that no choices lead to, and scenes from which no choices lead to an ending. */
export function scenarioPaths({ scenarios }: Content): readonly Problem[] {
  return scenarios.flatMap(({ structure }) => {
    if (structure === null || !leadsOn(structure.data)) return [];
    const { file, data, lineAt } = structure;
    const { forward, backward } = reachable(data);
    const unreached = (['scenes', 'endings'] as const).flatMap((list) =>
      data[list].flatMap(({ id }, at) => {
        if (forward.has(id)) return [];
        const message = `No choices lead from the start to "${id}".`;
        return {
          file,
          line: lineAt([list, at]),
          message,
          cure: 'Let a choice lead to it with "to", or take it out with its words.',
        };
      }),
    );
    const endless = data.scenes.flatMap(({ id }, at) => {
      if (backward.has(id)) return [];
      const message = `From "${id}" no choices lead to an ending.`;
      return {
        file,
        line: lineAt(['scenes', at]),
        message,
        cure: 'Let a choice in it lead on, in the end, to one of the "endings".',
      };
    });
    return [...unreached, ...endless];
  });
}
