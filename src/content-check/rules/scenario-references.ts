import type { Scenario } from '../../schemas/scenario.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { DataFile } from '../yaml-file.ts';
import { type KnownIds, knownIds } from './known-ids.ts';
import { namedFields, namedId, namedIds, namedKey } from './named-ids.ts';

function referencesOf(structure: DataFile<Scenario>, known: KnownIds): readonly Problem[] {
  const { track, inspiredBy, sources, links, start, scenes, endings, meters } = structure.data;
  const setOf = (entries: readonly Readonly<{ id: string }>[]) => new Set(entries.map(({ id }) => id));
  const ownScenes = { what: 'a scene of this scenario', ids: setOf(scenes), listedIn: 'its "scenes"' };
  const targets = {
    what: 'a scene or an ending of this scenario',
    ids: setOf([...scenes, ...endings]),
    listedIn: 'its "scenes" or "endings"',
  };
  const ownMeters = { what: 'a meter of this scenario', ids: setOf(meters), listedIn: 'its "meters"' };
  return [
    ...namedId(structure, ['track'], track, known.track),
    ...namedKey(structure, ['inspiredBy'], inspiredBy, known),
    ...namedIds(structure, ['sources'], sources, known.reference),
    ...links.flatMap((key, at) => namedKey(structure, ['links', at], key, known)),
    ...namedId(structure, ['start'], start, ownScenes),
    ...scenes.flatMap(({ choices }, sceneAt) =>
      choices.flatMap(({ to, concept, effects, when }, at) => {
        const path = ['scenes', sceneAt, 'choices', at];
        return [
          ...to.flatMap((route, routeAt) => [
            ...namedId(structure, [...path, 'to', routeAt, 'to'], route.to, targets),
            ...namedFields(structure, [...path, 'to', routeAt, 'when'], route.when, ownMeters),
          ]),
          ...namedId(structure, [...path, 'concept'], concept, known.term),
          ...namedFields(structure, [...path, 'effects'], effects, ownMeters),
          ...namedFields(structure, [...path, 'when'], when, ownMeters),
        ];
      }),
    ),
  ];
}

/** Scenarios that name a track, a key, a work, a scene, an ending, a meter or a term that isn't there. */
export function scenarioReferences(content: Content): readonly Problem[] {
  const known = knownIds(content);
  return content.scenarios.flatMap(({ structure }) => (structure === null ? [] : referencesOf(structure, known)));
}
