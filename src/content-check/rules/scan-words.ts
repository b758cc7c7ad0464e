import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { uncoveredIds } from './uncovered-ids.ts';

/** Words of scans that don't match their perspectives, items, scales and patterns. */
export function scanWords({ scans }: Content): readonly Problem[] {
  return scans.flatMap(({ structure, words }) => {
    if (structure === null) return [];
    const { perspectives, scales, patterns } = structure.data;
    const idsOf = (entries: readonly Readonly<{ id: string }>[]) => entries.map(({ id }) => id);
    const shared = { structure: structure.file };
    return [...words.values()].flatMap((file) => [
      ...uncoveredIds(file, {
        ...shared,
        what: 'perspective',
        ids: idsOf(perspectives),
        path: ['perspectives'],
        words: file.data.perspectives,
      }),
      ...perspectives.flatMap(({ id, items }) => {
        const side = file.data.perspectives[id];
        // A perspective without any words is one problem, not one per item.
        if (side === undefined) return [];
        return uncoveredIds(file, {
          ...shared,
          what: 'item',
          ids: idsOf(items),
          path: ['perspectives', id, 'items'],
          words: side.items,
        });
      }),
      ...uncoveredIds(file, { ...shared, what: 'scale', ids: idsOf(scales), path: ['scales'], words: file.data.scales }),
      ...uncoveredIds(file, { ...shared, what: 'pattern', ids: idsOf(patterns), path: ['patterns'], words: file.data.patterns }),
    ]);
  });
}
