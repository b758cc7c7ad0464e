import { getCollection, getEntry, render } from 'astro:content';

import type { Lang } from '../i18n/locales.ts';
import { citedWorks } from './cited-works.ts';
import { courseEntry, courseList } from './course.ts';
import { found } from './found.ts';
import { linkedEntries } from './linked-entries.ts';

/** Session and language of every written session. */
export async function sessionPaths() {
  const texts = await getCollection('sessionTexts');
  return texts.map(({ id }) => {
    const [, session = '', lang = ''] = id.split('/');
    return { session, lang };
  });
}

/** A session: its structure and its words. */
export async function sessionById(lang: Lang, id: string) {
  return {
    structure: found(await getEntry('sessions', `sessions/${id}/session`), `sessions/${id}/session.yaml`).data,
    words: found(await getEntry('sessionTexts', `sessions/${id}/${lang}`), `sessions/${id}/${lang}.mdx`).data,
  };
}

/** The page of a session: its text, what it cites, and where it belongs. */
export async function sessionPage(lang: Lang, id: string) {
  const text = found(await getEntry('sessionTexts', `sessions/${id}/${lang}`), `sessions/${id}/${lang}.mdx`);
  const { structure, words } = await sessionById(lang, id);
  const { Content } = await render(text);
  return {
    key: `session/${id}`,
    structure,
    words,
    Content,
    cited: [...citedWorks(text.body ?? ''), ...structure.sources],
    around: await courseEntry(lang, structure.around),
    method: await courseEntry(lang, `method/${structure.method}`),
    links: await linkedEntries(lang, `session/${id}`, structure.links),
  };
}

/** All sessions of the course in order; what is not written has no address and no details. */
export function sessionList(lang: Lang) {
  return courseList(lang, 'session', sessionById);
}
