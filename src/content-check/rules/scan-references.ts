import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { knownIds } from './known-ids.ts';
import { namedFields, namedId, namedIds } from './named-ids.ts';

/** Scans that name a work, a scale or a tool that isn't there. */
export function scanReferences(content: Content): readonly Problem[] {
  const known = knownIds(content);
  return content.scans.flatMap(({ id, structure }) => {
    if (structure === null) return [];
    const { scales, perspectives, patterns, sources, background = [], leadsTo } = structure.data;
    const ownScales = {
      what: `a scale of the scan "${id}"`,
      ids: new Set(scales.map((scale) => scale.id)),
      listedIn: 'its "scales"',
    };
    return [
      ...namedIds(structure, ['sources'], sources, known.reference),
      ...background.flatMap((paragraph, at) =>
        namedIds(structure, ['background', at, 'sources'], paragraph.sources, known.reference),
      ),
      ...namedId(structure, ['leadsTo'], leadsTo, known.tool),
      ...perspectives.flatMap(({ items }, at) =>
        items.flatMap(({ scale }, itemAt) =>
          namedId(structure, ['perspectives', at, 'items', itemAt, 'scale'], scale, ownScales),
        ),
      ),
      ...patterns.flatMap(({ when }, at) => namedFields(structure, ['patterns', at, 'when'], when, ownScales)),
    ];
  });
}
