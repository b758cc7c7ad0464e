import { getEntry, render } from 'astro:content';

import type { Lang } from '../i18n/locales.ts';
import { found } from './found.ts';

/** A page of running text from `content/pages`. */
export async function textPage(lang: Lang, id: string) {
  const text = found(await getEntry('pageTexts', `pages/${id}/${lang}`), `pages/${id}/${lang}.mdx`);
  const { Content } = await render(text);
  return { words: text.data, Content };
}
