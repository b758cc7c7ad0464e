import { loopIn, sceneGraph, type SceneGraph } from '../../domain/scenario/scene-graph.ts';
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
function leadsOn({ start, scenes }: Scenario, graph: SceneGraph): boolean {
  return scenes.some(({ id }) => id === start) && [...graph.values()].every((targets) => targets.every((id) => graph.has(id)));
}

/** Whether every choice leads on, everything is led to, and nothing leads round: only then the states of a scenario say something. */
export function canBeWalked(scenario: Scenario): boolean {
  const graph = sceneGraph(scenario);
  const forward = reached([scenario.start], (id) => graph.get(id) ?? []);
  return leadsOn(scenario, graph) && [...graph.keys()].every((id) => forward.has(id)) && loopIn(graph) === null;
}

/** Scenes and endings of scenarios that no choices lead to, scenes from which no choices lead to an ending, and ways round. */
export function scenarioGraph({ scenarios }: Content): readonly Problem[] {
  return scenarios.flatMap(({ structure }) => {
    if (structure === null) return [];
    const { file, data, lineAt } = structure;
    const graph = sceneGraph(data);
    if (!leadsOn(data, graph)) return [];
    const next = (id: string) => graph.get(id) ?? [];
    const forward = reached([data.start], next);
    const backward = reached(
      data.endings.map(({ id }) => id),
      (id) => [...graph].filter(([, targets]) => targets.includes(id)).map(([scene]) => scene),
    );
    const unreached = (['scenes', 'endings'] as const).flatMap((list) =>
      data[list].flatMap(({ id }, at) =>
        forward.has(id)
          ? []
          : [
              {
                file,
                line: lineAt([list, at]),
                message: `No choices lead from the start to "${id}".`,
                cure: 'Let a choice lead to it with "to", or take it out with its words.',
              },
            ],
      ),
    );
    const endless = data.scenes.flatMap(({ id }, at) =>
      backward.has(id)
        ? []
        : [
            {
              file,
              line: lineAt(['scenes', at]),
              message: `From "${id}" no choices lead to an ending.`,
              cure: 'Let a choice in it lead on, in the end, to one of the "endings".',
            },
          ],
    );
    // Where no ending can be reached there is a way round too: one fault must not look like two.
    const loop = endless.length > 0 ? null : loopIn(graph);
    const loops =
      loop === null
        ? []
        : [
            {
              file,
              line: lineAt(['scenes', data.scenes.findIndex(({ id }) => id === loop[0])]),
              message: `The scenes lead round in a circle: ${loop.map((id) => `"${id}"`).join(', ')}.`,
              cure: 'Let one of them lead on to another scene or an ending: every path must end.',
            },
          ];
    return [...unreached, ...endless, ...loops];
  });
}
