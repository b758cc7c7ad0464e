import type { Scenario } from '../../schemas/scenario.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { DataFile } from '../yaml-file.ts';
import { type KnownIds, knownIds } from './known-ids.ts';
import { namedFields, namedId, namedKey } from './named-ids.ts';

function referencesOf(structure: DataFile<Scenario>, known: KnownIds): readonly Problem[] {
  const { inspiredBy, start, scenes, endings, meters } = structure.data;
  const setOf = (entries: readonly Readonly<{ id: string }>[]) => new Set(entries.map(({ id }) => id));
  const ownScenes = { what: 'a scene of this scenario', ids: setOf(scenes), listedIn: 'its "scenes"' };
  const targets = {
    what: 'a scene or an ending of this scenario',
    ids: setOf([...scenes, ...endings]),
    listedIn: 'its "scenes" or "endings"',
  };
  const ownMeters = { what: 'a meter of this scenario', ids: setOf(meters), listedIn: 'its "meters"' };
  return [
    ...namedKey(structure, ['inspiredBy'], inspiredBy, known),
    ...namedId(structure, ['start'], start, ownScenes),
    ...scenes.flatMap(({ choices }, sceneAt) =>
      choices.flatMap(({ to, concept, effects, when }, at) => {
        const path = ['scenes', sceneAt, 'choices', at];
        return [
          ...namedId(structure, [...path, 'to'], to, targets),
          ...namedId(structure, [...path, 'concept'], concept, known.term),
          ...namedFields(structure, [...path, 'effects'], effects, ownMeters),
          ...namedFields(structure, [...path, 'when'], when, ownMeters),
        ];
      }),
    ),
  ];
}

/** Scenarios that name a key, a scene, an ending, a meter or a term that isn't there. */
export function scenarioReferences(content: Content): readonly Problem[] {
  const known = knownIds(content);
  return content.scenarios.flatMap(({ structure }) => (structure === null ? [] : referencesOf(structure, known)));
}
