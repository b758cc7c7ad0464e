import type { ByLang, Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { Path } from '../value-at.ts';
import type { DataFile } from '../yaml-file.ts';
import { placeholdersOf } from './placeholders-of.ts';

/** Words that have no structure file: what one language has, each must have. */
type Group = Readonly<{
  what: string;
  path: Path;
  words: ByLang<Readonly<{ file: DataFile<unknown>; texts: Readonly<Record<string, string>> }>>;
}>;

function missingWords({ what, path, words }: Group): readonly Problem[] {
  const all = [...words.values()];
  return all.flatMap(({ file, texts }) => {
    const elsewhere = all.flatMap((other) => Object.keys(other.texts).map((id) => [id, other.file.file] as const));
    const missing = new Map(elsewhere.filter(([id]) => !Object.hasOwn(texts, id)).toReversed());
    return [...missing].map(([id, other]) => ({
      file: file.file,
      line: file.lineAt(path),
      message: `The ${what} "${id}" is missing here; it stands in ${other}.`,
      cure: `Add "${id}" here, or take it out of ${other}.`,
    }));
  });
}

function differentPlaceholders({ path, words }: Group): readonly Problem[] {
  const [first, ...others] = [...words.values()];
  if (first === undefined) return [];
  return others.flatMap(({ file, texts }) =>
    Object.entries(texts).flatMap(([id, text]) => {
      const wanted = placeholdersOf(first.texts[id] ?? text).join(' ');
      const given = placeholdersOf(text).join(' ');
      if (wanted === given) return [];
      const there = `${first.file.file}:${first.file.lineAt([...path, id])}`;
      return [
        {
          file: file.file,
          line: file.lineAt([...path, id]),
          message: `"${id}" has ${given || 'no placeholders'}, but in ${there} it has ${wanted || 'none'}.`,
          cure: 'Use the same placeholders in every language; their names are never translated.',
        },
      ];
    }),
  );
}

/** Labels of figures and strings of the interface that aren't the same in each language, or have other placeholders. */
export function sameWords({ figures, ui }: Content): readonly Problem[] {
  const groups: readonly Group[] = [
    ...figures.map(({ words }) => ({
      what: 'label',
      path: ['labels'],
      words: new Map([...words].map(([lang, file]) => [lang, { file, texts: file.data.labels }])),
    })),
    { what: 'string', path: [], words: new Map([...ui].map(([lang, file]) => [lang, { file, texts: file.data }])) },
  ];
  return groups.flatMap((group) => [...missingWords(group), ...differentPlaceholders(group)]);
}
