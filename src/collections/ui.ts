import { getEntry } from 'astro:content';

import type english from '../../content/ui/en.json';
import { fill } from '../i18n/fill.ts';
import type { Lang } from '../i18n/locales.ts';
import type { UiArea } from '../i18n/ui-area.ts';
import { found } from './found.ts';

/** The name of a string of the interface. */
export type UiKey = keyof typeof english;

/** Gives a string of the interface, with its `{placeholders}` filled in. */
export type Translate = (key: UiKey, values?: Readonly<Record<string, string | number>>) => string;

async function uiWords(lang: Lang): Promise<Readonly<Record<string, string>>> {
  return found(await getEntry('uiWords', `ui/${lang}`), `ui/${lang}.json`).data;
}

/** The strings of the interface in one language. */
export async function uiIn(lang: Lang): Promise<Translate> {
  const words = await uiWords(lang);
  return (key, values = {}) => fill(found(words[key], `ui/${lang}.json: "${key}"`), values);
}

/** Tells that these are the strings of an area: the content check sees to it that every language has them all. */
function isArea<Area extends string>(words: Readonly<Record<string, string>>): words is UiArea<Area> {
  return Object.keys(words).length > 0;
}

/** The strings of one area of the interface without its prefix, as an island takes them: `search.open` becomes `open`. */
export async function uiArea<Area extends string>(lang: Lang, name: Area): Promise<UiArea<Area>> {
  const words = await uiWords(lang);
  const entries = Object.entries(words)
    .filter(([key]) => key.startsWith(`${name}.`))
    .map(([key, text]): [string, string] => [key.slice(name.length + 1), text]);
  const area: Record<string, string> = Object.fromEntries<string>(entries);
  if (!isArea<Area>(area))
    throw new Error(`content/ui/${lang}.json has no strings of the area "${name}". Add them, or mend the name.`);
  return area;
}
