import type { Scenario } from '../../schemas/scenario.ts';

/** Scene or ending ids, and where the choices of each lead, whatever their conditions. */
export type SceneGraph = ReadonlyMap<string, readonly string[]>;

/** Where the choices of each scene lead; endings lead nowhere. */
export function sceneGraph({ scenes, endings }: Pick<Scenario, 'scenes' | 'endings'>): SceneGraph {
  return new Map([
    ...scenes.map(({ id, choices }) => [id, [...new Set(choices.flatMap(({ to }) => to.map((route) => route.to)))]] as const),
    ...endings.map(({ id }) => [id, []] as const),
  ]);
}

/** The scenes of one way round that comes back to where it began, in order; `null` where there is none, so that every path ends. */
export function loopIn(graph: SceneGraph): readonly string[] | null {
  const done = new Set<string>();
  function search(id: string, trail: readonly string[]): readonly string[] | null {
    if (trail.includes(id)) return [...trail.slice(trail.indexOf(id)), id];
    if (done.has(id)) return null;
    for (const next of graph.get(id) ?? []) {
      const loop = search(next, [...trail, id]);
      if (loop) return loop;
    }
    done.add(id);
    return null;
  }
  for (const id of graph.keys()) {
    const loop = search(id, []);
    if (loop) return loop;
  }
  return null;
}
