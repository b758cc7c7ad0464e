import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';

/** A module is written when all its lessons are: lessons and modules that contradict that. */
export function writtenModules({ course: { structure } }: Content): readonly Problem[] {
  if (structure === null) return [];
  return structure.data.tracks.flatMap((track, trackAt) =>
    track.modules.flatMap((module, moduleAt) =>
      module.lessons.flatMap((lesson, at) => {
        if (lesson.written === module.written) return [];
        const line = structure.lineAt(['tracks', trackAt, 'modules', moduleAt, 'lessons', at]);
        return lesson.written
          ? {
              file: structure.file,
              line,
              message: `The lesson "${lesson.id}" is written, but its module "${module.id}" isn't.`,
              cure: 'Write the whole module and set "written: true" on it too, or take "written" off the lesson.',
            }
          : {
              file: structure.file,
              line,
              message: `The module "${module.id}" is written, but its lesson "${lesson.id}" isn't.`,
              cure: 'Write the lesson and set "written: true" on it too, or take "written" off the module.',
            };
      }),
    ),
  );
}
