import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { knownIds } from './known-ids.ts';
import { namedIds, namedKey } from './named-ids.ts';

/** Sessions and methods that rest on a work or lead to something that isn't there. */
export function scriptReferences(content: Content): readonly Problem[] {
  const known = knownIds(content);
  return [...content.sessions, ...content.methods].flatMap(({ structure }) => {
    if (structure === null) return [];
    const { sources, links } = structure.data;
    return [
      ...namedIds(structure, ['sources'], sources, known.reference),
      ...links.flatMap((key, at) => namedKey(structure, ['links', at], key, known)),
    ];
  });
}
