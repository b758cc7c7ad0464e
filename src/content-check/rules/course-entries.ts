import type { Course } from '../../schemas/course.ts';
import type { Path } from '../value-at.ts';

/** Something that `course.yaml` lists. */
export type CourseEntry = Readonly<{
  /** `kind/id`, or `lesson/module/lesson`. */
  key: string;
  id: string;
  written: boolean;
  /** Its place in `course.yaml`. */
  path: Path;
  /** The folder of its files below `content/`; `null` for what has none of its own. */
  folder: string | null;
}>;

const lists = ['cases', 'scans', 'scenarios', 'exercises', 'tools', 'sessions', 'methods'] as const;

const folderless: readonly string[] = ['tools'];

/** Everything that the course lists, in its order: modules, each with its lessons, then the other lists. */
export function courseEntries(course: Course): readonly CourseEntry[] {
  const modules = course.tracks.flatMap((track, trackAt) =>
    track.modules.flatMap((module, moduleAt): CourseEntry[] => {
      const path = ['tracks', trackAt, 'modules', moduleAt];
      const folder = `modules/${module.id}`;
      const lessons = module.lessons.map(({ id, written }, at) => {
        return { key: `lesson/${module.id}/${id}`, id, written, path: [...path, 'lessons', at], folder: `${folder}/${id}` };
      });
      return [{ key: `module/${module.id}`, id: module.id, written: module.written, path, folder }, ...lessons];
    }),
  );
  const others = lists.flatMap((list) =>
    course[list].map(({ id, written }, at): CourseEntry => {
      return {
        key: `${list.slice(0, -1)}/${id}`,
        id,
        written,
        path: [list, at],
        folder: folderless.includes(list) ? null : `${list}/${id}`,
      };
    }),
  );
  return [...modules, ...others];
}
