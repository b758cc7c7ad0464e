import { getCollection, getEntry } from 'astro:content';

import type { Lang } from '../i18n/locales.ts';
import { courseList } from './course.ts';
import { found } from './found.ts';
import { linkedEntries } from './linked-entries.ts';
import { termById } from './glossary.ts';

/** Exercise and language of every written exercise. */
export async function exercisePaths() {
  const words = await getCollection('exerciseWords');
  return words.map(({ id }) => {
    const [, exercise = '', lang = ''] = id.split('/');
    return { exercise, lang };
  });
}

/** An exercise: its structure and its words. */
export async function exerciseById(lang: Lang, id: string) {
  return {
    structure: found(await getEntry('exercises', `exercises/${id}/exercise`), `exercises/${id}/exercise.yaml`).data,
    words: found(await getEntry('exerciseWords', `exercises/${id}/${lang}`), `exercises/${id}/${lang}.yaml`).data,
  };
}

/** The page of an exercise: what is done, the works behind it, its terms, and where it belongs. */
export async function exercisePage(lang: Lang, id: string) {
  const { structure, words } = await exerciseById(lang, id);
  return {
    key: `exercise/${id}`,
    structure,
    words,
    cited: [...new Set([...structure.why.flatMap(({ sources }) => sources), ...structure.sources])],
    terms: await Promise.all(structure.concepts.map((term) => termById(lang, term))),
    links: await linkedEntries(lang, `exercise/${id}`, structure.links),
  };
}

/** All exercises of the course in order; what is not written has no address and no details. */
export function exerciseList(lang: Lang) {
  return courseList(lang, 'exercise', exerciseById);
}
