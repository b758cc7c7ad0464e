import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { Shelf } from '../shelf.ts';
import { courseEntries } from './course-entries.ts';

const withFolders: readonly string[] = ['modules', 'cases', 'scans', 'scenarios', 'exercises', 'sessions', 'methods'];

/** What stands with the content for those who write it. */
const documents: readonly string[] = ['README.md', 'LICENSE.md'];

/** The folder that a file stands in as part of something that the course doesn't list; `null` when that isn't so. */
function unlistedFolder(path: string, listed: ReadonlySet<string>): string | null {
  const [list = '', unit, inside, ...rest] = path.split('/');
  if (!withFolders.includes(list) || unit === undefined || inside === undefined) return null;
  if (!listed.has(`${list}/${unit}`)) return `${list}/${unit}`;
  return list === 'modules' && rest.length > 0 && !listed.has(`${list}/${unit}/${inside}`) ? `${list}/${unit}/${inside}` : null;
}

/** Folders that `course.yaml` doesn't list, and files that belong to nothing. */
export function strayFiles({ course: { structure }, langs }: Content, shelf: Shelf): readonly Problem[] {
  const entries = structure === null ? [] : courseEntries(structure.data);
  const listed = new Set(entries.flatMap(({ folder }) => folder ?? []));
  const strays = shelf.left().filter((path) => ![...documents, ...langs.map((lang) => `words/${lang}.txt`)].includes(path));
  const homeless = new Set(strays.flatMap((path) => (structure === null ? [] : (unlistedFolder(path, listed) ?? []))));
  const single = strays.filter((path) => !homeless.values().some((folder) => path.startsWith(`${folder}/`)));
  return [
    ...[...homeless].map((folder) => ({
      file: shelf.named(folder),
      line: null,
      message: `This folder isn't listed in ${structure?.file ?? 'course.yaml'}.`,
      cure: 'List it there in its place, correct its name, or move it out of the content.',
    })),
    ...single.map((path) => ({
      file: shelf.named(path),
      line: null,
      message: 'This file belongs to nothing.',
      cure: `Correct its name (the languages are ${langs.join(', ')}), or take it out; content/README.md says which files there are.`,
    })),
  ];
}
