import { spelledTexts } from '../../../../src/content-check/spelling/spelled-texts.ts';
import { wordsInText } from '../../../../src/content-check/spelling/words-in-text.ts';
import type { Dictionary } from '../../../../src/content-check/spelling/dictionary.ts';
import { isKnown } from '../../../../src/content-check/spelling/is-known.ts';
import type { Files } from './files.ts';

/** Lists with every word of the files that a dictionary lacks, in its plainest form: the texts of the smallest course are English in each language. */
export function withWordLists(files: Files, dictionaries: ReadonlyMap<string, Dictionary>): Files {
  const words = [...dictionaries].map(([lang, { has }]) => {
    const ofLang = new RegExp(`(?:^|[/.])${lang}\\.(?:mdx|yaml|json)$`, 'u');
    const texts = Object.entries(files).flatMap(([path, text]) => (ofLang.test(path) ? spelledTexts(path, text, lang) : []));
    const own = texts.filter((text) => text.lang === lang).flatMap(({ text }) => wordsInText(text).map(({ word }) => word));
    const unknown = [...new Set(own)].filter((word) => !isKnown(word, lang, has)).sort(new Intl.Collator(lang).compare);
    const needed = unknown.filter((word) => !isKnown(word, lang, (form) => form !== word && unknown.includes(form)));
    return [`words/${lang}.txt`, `# Words\n${needed.join('\n')}\n`] as const;
  });
  return { ...files, ...Object.fromEntries(words) };
}
