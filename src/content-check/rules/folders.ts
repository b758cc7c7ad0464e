import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { Shelf } from '../shelf.ts';
import { courseEntries } from './course-entries.ts';

/** What is written has a folder, and what has a folder is written. */
export function folders({ course: { structure } }: Content, shelf: Shelf): readonly Problem[] {
  if (structure === null) return [];
  return courseEntries(structure.data).flatMap(({ key, written, path, folder }) => {
    if (folder === null || written === shelf.has(folder)) return [];
    // A lesson without its folder in a module without its folder is one problem.
    if (written && key.startsWith('lesson/') && !shelf.has(folder.split('/').slice(0, 2).join('/'))) return [];
    const at = { file: structure.file, line: structure.lineAt(path) };
    return written
      ? [
          {
            ...at,
            message: `"${key}" is written, but its folder ${shelf.named(folder)} is missing.`,
            cure: 'Add the folder with its files, or take "written" off.',
          },
        ]
      : [
          {
            ...at,
            message: `"${key}" has a folder, ${shelf.named(folder)}, but isn't written.`,
            cure: 'Set "written: true" here, or move the folder out of the content.',
          },
        ];
  });
}
