import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { courseEntries } from './course-entries.ts';
import { uncoveredIds } from './uncovered-ids.ts';

/** The words of the course: its tracks, and a title in `planned` for exactly what isn't written yet. */
export function plannedTitles({ course: { structure, words } }: Content): readonly Problem[] {
  if (structure === null) return [];
  const entries = courseEntries(structure.data);
  const written = new Set(entries.filter((entry) => entry.written).map(({ key }) => key));
  const ids = entries.filter((entry) => !entry.written).map(({ key }) => key);
  return [...words.values()].flatMap((file) => {
    const { tracks, planned } = file.data;
    const rest = Object.fromEntries(Object.entries(planned).filter(([key]) => !written.has(key)));
    return [
      ...uncoveredIds(file, {
        what: 'track',
        ids: structure.data.tracks.map(({ id }) => id),
        structure: structure.file,
        path: ['tracks'],
        words: tracks,
      }),
      ...uncoveredIds(file, { what: 'planned piece', ids, structure: structure.file, path: ['planned'], words: rest }),
      ...Object.keys(planned)
        .filter((key) => written.has(key))
        .map((key) => ({
          file: file.file,
          line: file.lineAt(['planned', key]),
          message: `"${key}" is written, so it isn't planned any more.`,
          cure: 'Take it out of "planned": its title stands in its own folder.',
        })),
    ];
  });
}
