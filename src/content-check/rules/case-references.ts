import type { CaseUnit, Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { type KnownIds, knownIds } from './known-ids.ts';
import { namedId, namedIds, namedKey } from './named-ids.ts';

function referencesOf({ id, structure }: CaseUnit, known: KnownIds): readonly Problem[] {
  if (structure === null) return [];
  const { track, sources, parts, concepts, portraits, timeline, links } = structure.data;
  const ownParts = { what: `a part of the case "${id}"`, ids: new Set(parts), listedIn: 'its "parts"' };
  return [
    ...namedId(structure, ['track'], track, known.track),
    ...namedIds(structure, ['sources'], sources, known.reference),
    ...namedIds(structure, ['concepts'], concepts, known.term),
    ...portraits.flatMap(({ part }, at) => namedId(structure, ['portraits', at, 'part'], part, ownParts)),
    ...timeline.flatMap(({ part }, at) => namedId(structure, ['timeline', at, 'part'], part, ownParts)),
    ...links.flatMap((key, at) => namedKey(structure, ['links', at], key, known)),
  ];
}

/** Cases that name a track, a work, a term, a part or a key that isn't there. */
export function caseReferences(content: Content): readonly Problem[] {
  const known = knownIds(content);
  return content.cases.flatMap((unit) => referencesOf(unit, known));
}
