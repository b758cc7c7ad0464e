import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';

import type { Problem } from '../problem.ts';
import { britishForm } from './british-form.ts';
import { type Dictionary, openDictionary, spelledLangs } from './dictionary.ts';
import { isKnown } from './is-known.ts';
import { type SpelledText, spelledTexts } from './spelled-texts.ts';
import { readWordList, type WordList } from './word-list.ts';
import { wordsInText } from './words-in-text.ts';

/** A language as it is checked. */
type Speller = Readonly<{ lang: string; dictionary: Dictionary; list: WordList; listFile: string; used: Set<string> }>;

/** A word in a file that isn't right, at its first place there. */
type Fault = Readonly<{ word: string; line: number; times: number; speller: Speller }>;

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

function faultsIn(texts: readonly SpelledText[], spellers: ReadonlyMap<string, Speller>): readonly Fault[] {
  const faults = new Map<string, Fault>();
  for (const { text, lang, lineAt } of texts) {
    const speller = spellers.get(lang);
    if (speller === undefined) continue;
    const { dictionary, list, used } = speller;
    const own = (word: string) => {
      if (list.words.has(word)) used.add(word);
      return list.words.has(word);
    };
    for (const { word, offset } of wordsInText(text)) {
      // The dictionary first: a word that it has needs no place in the list.
      const known = isKnown(word, lang, dictionary.has) || isKnown(word, lang, (form) => dictionary.has(form) || own(form));
      if (known && (lang !== 'en' || britishForm(word, dictionary) === null)) continue;
      const key = `${lang} ${word}`;
      const before = faults.get(key);
      faults.set(key, { word, speller, line: before?.line ?? lineAt(offset), times: (before?.times ?? 0) + 1 });
    }
  }
  return [...faults.values()];
}

function sentence({ word, times, speller: { lang, dictionary, listFile } }: Fault): Pick<Problem, 'message' | 'cure'> {
  const often = times === 1 ? '' : ` (${String(times)} times in this file)`;
  const british = lang === 'en' ? britishForm(word, dictionary) : null;
  if (british !== null)
    return {
      message: `“${word}” isn't how the course spells${often}.`,
      cure: `Write “${british}”: British spelling, with -ise.`,
    };
  const near = dictionary.near(word);
  const meant = near.length === 0 ? '' : `Did you mean ${near.map((other) => `“${other}”`).join(' or ')}? `;
  const name = languageNames.of(lang) ?? lang;
  return {
    message: `“${word}” isn't in the ${name} dictionary${often}.`,
    cure: `${meant}Correct it, put words of another language in <Foreign lang="…">, or add it to ${listFile} if it is right.`,
  };
}

async function sourcesIn(root: string, lang: string): Promise<readonly Readonly<{ path: string; source: string }>[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const ofLang = new RegExp(`^(?:.+\\.)?${lang}\\.(?:mdx|yaml|json)$`, 'u');
  const paths = entries
    .filter((entry) => entry.isFile() && ofLang.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
  return Promise.all(
    paths.map(async (path) => ({ path, source: (await readFile(join(root, path), 'utf8')).replaceAll('\r\n', '\n') })),
  );
}

/** What can't be read is a problem that the check of the content names. */
function readable(path: string, source: string, lang: string): readonly SpelledText[] {
  try {
    return spelledTexts(path, source, lang);
  } catch {
    return [];
  }
}

/**
 * Words that neither the dictionary of their language nor the project's list has, and forms that aren't British, in every file of words and
 * every page. Words in `<Foreign>` are looked up in their own language; a language without a dictionary isn't checked.
 *
 * @param root the path of the folder `content/`
 * @param langs the codes of all languages
 * @throws the file system's error if the folder isn't there
 */
export async function checkSpelling(root: string, langs: readonly string[]): Promise<readonly Problem[]> {
  const named = (path: string) => `${basename(root)}/${path}`;
  const spelled = langs.filter((lang) => spelledLangs.includes(lang));
  const opened = await Promise.all(
    spelled.map(async (lang): Promise<Speller> => {
      const path = `words/${lang}.txt`;
      const text = await readFile(join(root, path), 'utf8').catch(() => null);
      const [dictionary, listFile] = [await openDictionary(lang), named(path)];
      return { lang, dictionary, listFile, list: readWordList(listFile, text, lang), used: new Set() };
    }),
  );
  const spellers = new Map(opened.map((speller) => [speller.lang, speller]));
  const inTexts = await Promise.all(
    spelled.map(async (lang) =>
      (await sourcesIn(root, lang)).flatMap(({ path, source }) =>
        faultsIn(readable(path, source, lang), spellers).map((fault) => ({
          file: named(path),
          line: fault.line,
          ...sentence(fault),
        })),
      ),
    ),
  );
  const inLists = opened.flatMap(({ list, listFile, used }) => [
    ...list.problems,
    ...[...list.words]
      .filter(([word]) => !used.has(word))
      .map(([word, line]) => ({
        file: listFile,
        line,
        message: `“${word}” isn't needed: no text has it, the dictionary has it too, or it stands here without its ’s or its capital.`,
        cure: 'Take it out: a word that stands here for nothing lets a mistake pass.',
      })),
  ]);
  return [...inTexts.flat(), ...inLists];
}
