import type { ScanWords } from '../../schemas/scan.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { type Path, valueAt } from '../value-at.ts';
import type { DataFile } from '../yaml-file.ts';
import { placeholdersOf } from './placeholders-of.ts';

type PlacedText = Readonly<{ path: Path; text: string }>;

/** What the scan's page fills in: a name, or the fallback of the language. */
const filled: readonly string[] = ['{other}', '{professional}'];

/** Every text in a file of words, however deep it stands. */
function textsIn(value: unknown, path: Path = []): readonly PlacedText[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, [...path, key]));
}

function named(path: Path): string {
  return `"${path.map(String).join(' › ')}"`;
}

function unknownIn(text: string): readonly string[] {
  return placeholdersOf(text).filter((placeholder) => !filled.includes(placeholder));
}

function unfilled(file: DataFile<ScanWords>, { path, text }: PlacedText): readonly Problem[] {
  return unknownIn(text).map((placeholder) => ({
    file: file.file,
    line: file.lineAt(path),
    message: `${named(path)} has ${placeholder}, which nothing fills in.`,
    cure: `Write ${filled.join(' or ')}, without spaces and the same in every language, or take it out.`,
  }));
}

/** `asked` speaks to whoever answers; the fallback for the professional is theirs to say, in the first person. */
function inFirstPerson(file: DataFile<ScanWords>): readonly Problem[] {
  return Object.entries(file.data.perspectives)
    .filter(([, { asked }]) => placeholdersOf(asked ?? '').includes('{professional}'))
    .map(([id]) => {
      const path = ['perspectives', id, 'asked'];
      return {
        file: file.file,
        line: file.lineAt(path),
        message: `${named(path)} has {professional}, and would say “${file.data.fallbacks.professional}” to whoever reads it.`,
        cure: 'Say it without a name: “the person who asked you”.',
      };
    });
}

function different(file: DataFile<ScanWords>, first: DataFile<ScanWords>, { path, text }: PlacedText): readonly Problem[] {
  const other = valueAt(first.data, path);
  // What nothing fills in is a problem of its own: one fault must not look like two.
  if (typeof other !== 'string' || unknownIn(text + other).length > 0) return [];
  const wanted = placeholdersOf(other).join(' ');
  const given = placeholdersOf(text).join(' ');
  if (wanted === given) return [];
  return [
    {
      file: file.file,
      line: file.lineAt(path),
      message: `${named(path)} has ${given || 'no placeholders'}, but in ${first.file}:${first.lineAt(path)} it has ${wanted || 'none'}.`,
      cure: 'Use the same placeholders in every language; their names are never translated.',
    },
  ];
}

/** Placeholders in the words of scans that no name is filled in for, that would speak for the reader, or that a text doesn't have in each language. */
export function scanPlaceholders({ scans }: Content): readonly Problem[] {
  return scans.flatMap(({ words }) => {
    const [first, ...others] = [...words.values()];
    if (first === undefined) return [];
    return [
      ...[first, ...others].flatMap((file) => textsIn(file.data).flatMap((text) => unfilled(file, text))),
      ...[first, ...others].flatMap(inFirstPerson),
      ...others.flatMap((file) => textsIn(file.data).flatMap((text) => different(file, first, text))),
    ];
  });
}
