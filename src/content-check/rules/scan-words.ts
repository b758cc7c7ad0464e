import type { Scale } from '../../schemas/scan.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { uncoveredIds } from './uncovered-ids.ts';

/** The groups that scales stand in, each once. */
function groupsOf(scales: readonly Scale[]): readonly string[] {
  return [...new Set(scales.flatMap(({ group }) => group ?? []))];
}

/** Words of scans that don't match their perspectives, questions, items, scales, patterns and background. */
export function scanWords({ scans }: Content): readonly Problem[] {
  return scans.flatMap(({ structure, words }) => {
    if (structure === null) return [];
    const { perspectives, scales, patterns, background = [] } = structure.data;
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
      ...perspectives.flatMap(({ id, items, questions = [] }) => {
        const side = file.data.perspectives[id];
        // A perspective without any words is one problem, not one per item.
        if (side === undefined) return [];
        const parts = [...new Set(questions.map(({ part }) => part))];
        const at = (group: string) => ['perspectives', id, group];
        return [
          ...uncoveredIds(file, { ...shared, what: 'part', ids: parts, path: at('parts'), words: side.parts }),
          ...uncoveredIds(file, {
            ...shared,
            what: 'open question',
            ids: idsOf(questions),
            path: at('questions'),
            words: side.questions,
          }),
          ...uncoveredIds(file, { ...shared, what: 'item', ids: idsOf(items), path: at('items'), words: side.items }),
        ];
      }),
      ...uncoveredIds(file, { ...shared, what: 'scale', ids: idsOf(scales), path: ['scales'], words: file.data.scales }),
      ...uncoveredIds(file, { ...shared, what: 'group', ids: groupsOf(scales), path: ['groups'], words: file.data.groups }),
      ...uncoveredIds(file, {
        ...shared,
        what: 'paragraph',
        ids: idsOf(background),
        path: ['background'],
        words: file.data.background,
      }),
      ...uncoveredIds(file, { ...shared, what: 'pattern', ids: idsOf(patterns), path: ['patterns'], words: file.data.patterns }),
    ]);
  });
}
