import { getCollection, getEntry, render } from 'astro:content';

import type { Lang } from '../i18n/locales.ts';
import { citedWorks } from './cited-works.ts';
import { courseList } from './course.ts';
import { found } from './found.ts';
import { linkedEntries } from './linked-entries.ts';
import { sessionsByMethod } from './sessions-about.ts';

/** Method and language of every written method. */
export async function methodPaths() {
  const texts = await getCollection('methodTexts');
  return texts.map(({ id }) => {
    const [, method = '', lang = ''] = id.split('/');
    return { method, lang };
  });
}

/** A method: its structure and its words. */
export async function methodById(lang: Lang, id: string) {
  return {
    structure: found(await getEntry('methods', `methods/${id}/method`), `methods/${id}/method.yaml`).data,
    words: found(await getEntry('methodTexts', `methods/${id}/${lang}`), `methods/${id}/${lang}.mdx`).data,
  };
}

/** The page of a method: its text, what it cites, and where it belongs, such as the sessions that use it. */
export async function methodPage(lang: Lang, id: string) {
  const text = found(await getEntry('methodTexts', `methods/${id}/${lang}`), `methods/${id}/${lang}.mdx`);
  const { structure, words } = await methodById(lang, id);
  const { Content } = await render(text);
  return {
    key: `method/${id}`,
    structure,
    words,
    Content,
    cited: [...citedWorks(text.body ?? ''), ...structure.sources],
    links: await linkedEntries(lang, `method/${id}`, [
      ...structure.links,
      ...(await sessionsByMethod(lang, id)).map(({ key }) => key),
    ]),
  };
}

/** All methods of the course in order; what is not written has no address and no details. */
export function methodList(lang: Lang) {
  return courseList(lang, 'method', methodById);
}
