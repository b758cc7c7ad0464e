import { getCollection, getEntry, render } from 'astro:content';

import type { Lang } from '../i18n/locales.ts';
import { citedWorks } from './cited-works.ts';
import { courseList } from './course.ts';
import { found } from './found.ts';
import { linkedEntries } from './linked-entries.ts';

/** Case and language of every written case. */
export async function casePaths() {
  const texts = await getCollection('caseTexts');
  return texts.map(({ id }) => {
    const [, caseId = '', lang = ''] = id.split('/');
    return { case: caseId, lang };
  });
}

/** A case: its structure and its words. */
export async function caseById(lang: Lang, id: string) {
  return {
    structure: found(await getEntry('cases', `cases/${id}/case`), `cases/${id}/case.yaml`).data,
    words: found(await getEntry('caseTexts', `cases/${id}/${lang}`), `cases/${id}/${lang}.mdx`).data,
  };
}

/** The page of a case: its text, and where the course uses it. */
export async function casePage(lang: Lang, id: string) {
  const text = found(await getEntry('caseTexts', `cases/${id}/${lang}`), `cases/${id}/${lang}.mdx`);
  const { structure, words } = await caseById(lang, id);
  const { Content } = await render(text);
  const cited = [...citedWorks(text.body ?? ''), ...structure.sources];
  return {
    key: `case/${id}`,
    structure,
    words,
    Content,
    cited,
    links: await linkedEntries(lang, `case/${id}`, structure.links),
  };
}

/** All cases of the course in order; what is not written has no address and no summary. */
export function caseList(lang: Lang) {
  return courseList(lang, 'case', caseById);
}
