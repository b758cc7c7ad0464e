import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { placed, repeatedIds } from './repeated-ids.ts';

/** Ids that name a page of the site below each module. */
const reserved: readonly string[] = ['check', 'print'];

/** Ids in `course.yaml` that stand there twice, and lessons with a reserved id. */
export function courseIds({ course: { structure } }: Content): readonly Problem[] {
  if (structure === null) return [];
  const { tracks } = structure.data;
  const modules = tracks.flatMap((track, at) =>
    track.modules.map((module, moduleAt) => ({ module, path: ['tracks', at, 'modules', moduleAt] })),
  );
  const lists = ['cases', 'scans', 'scenarios', 'exercises', 'tools', 'sessions', 'methods'] as const;
  return [
    ...repeatedIds(structure, placed(tracks, ['tracks']), 'track'),
    ...repeatedIds(
      structure,
      modules.map(({ module, path }) => ({ id: module.id, path: [...path, 'id'] })),
      'module',
    ),
    ...modules.flatMap(({ module, path }) => repeatedIds(structure, placed(module.lessons, [...path, 'lessons']), 'lesson')),
    ...lists.flatMap((list) => repeatedIds(structure, placed(structure.data[list], [list]), list.slice(0, -1))),
    ...modules.flatMap(({ module, path }) =>
      placed(module.lessons, [...path, 'lessons'])
        .filter(({ id }) => reserved.includes(id))
        .map((lesson) => ({
          file: structure.file,
          line: structure.lineAt(lesson.path),
          message: `A lesson can't be called "${lesson.id}": every module has a page of that name.`,
          cure: 'Give the lesson, and its folder if it has one, another id.',
        })),
    ),
  ];
}
