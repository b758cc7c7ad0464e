import { getCollection, getEntry, render } from 'astro:content';

import type { Lang } from '../i18n/locales.ts';
import { citedWorks } from './cited-works.ts';
import { found } from './found.ts';

/** Page and language of every page of running text. */
export async function textPagePaths() {
  return (await getCollection('pageTexts')).map(({ id }) => {
    const [, page = '', lang = ''] = id.split('/');
    return { page, lang };
  });
}

/** A page of running text from `content/pages`, with the works that it cites. */
export async function textPage(lang: Lang, id: string) {
  const text = found(await getEntry('pageTexts', `pages/${id}/${lang}`), `pages/${id}/${lang}.mdx`);
  const { Content } = await render(text);
  return { words: text.data, cited: citedWorks(text.body ?? ''), Content };
}
