import { stringify } from 'yaml';

/** The languages of the smallest course. */
export const langs = ['nl', 'en'] as const;

/** Texts of files per path below `content/`. */
export type Files = Readonly<Record<string, string>>;

/** A file of data as its text: one field per line. */
export function yaml(data: object): string {
  return stringify(data, { lineWidth: 0, aliasDuplicateObjects: false });
}

/** A page as its text. */
export function page(words: object, body: string): string {
  return `---\n${yaml(words)}---\n\n${body}\n`;
}

/** The same file in each language. */
export function inEach(path: (lang: string) => string, text: string): Files {
  return Object.fromEntries(langs.map((lang) => [path(lang), text]));
}
