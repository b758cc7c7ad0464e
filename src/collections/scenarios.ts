import { getCollection, getEntry } from 'astro:content';

import { addressOf } from '../i18n/address.ts';
import type { Lang } from '../i18n/locales.ts';
import type { Scenario } from '../schemas/scenario.ts';
import { courseEntry, courseList } from './course.ts';
import { found } from './found.ts';
import { linkedEntries } from './linked-entries.ts';
import { termById } from './glossary.ts';

/** Scenario and language of every written scenario. */
export async function scenarioPaths() {
  const words = await getCollection('scenarioWords');
  return words.map(({ id }) => {
    const [, scenario = '', lang = ''] = id.split('/');
    return { scenario, lang };
  });
}

/** The terms that a scenario is about, in the order in which its choices name them. */
export function conceptsOf({ scenes }: Pick<Scenario, 'scenes'>): readonly string[] {
  return [...new Set(scenes.flatMap(({ choices }) => choices.map(({ concept }) => concept)))];
}

/** A scenario: its structure and its words. */
export async function scenarioById(lang: Lang, id: string) {
  return {
    structure: found(await getEntry('scenarios', `scenarios/${id}/scenario`), `scenarios/${id}/scenario.yaml`).data,
    words: found(await getEntry('scenarioWords', `scenarios/${id}/${lang}`), `scenarios/${id}/${lang}.yaml`).data,
  };
}

/** A term as it stands by itself, after the end of a sentence. */
function capitalised(lang: Lang, term: string): string {
  return term.charAt(0).toLocaleUpperCase(lang) + term.slice(1);
}

/** The page of a scenario: with the terms that it names, the case that it grew from, and where the course goes on. */
export async function scenarioPage(lang: Lang, id: string) {
  const { structure, words } = await scenarioById(lang, id);
  const terms = await Promise.all(
    conceptsOf(structure).map(
      async (term) =>
        [
          term,
          { title: capitalised(lang, (await termById(lang, term)).term), address: addressOf(lang, `term/${term}`) },
        ] as const,
    ),
  );
  return {
    key: `scenario/${id}`,
    structure,
    words,
    terms: Object.fromEntries(terms),
    inspiredBy: await courseEntry(lang, structure.inspiredBy),
    links: await linkedEntries(lang, `scenario/${id}`, structure.links),
  };
}

/** All scenarios of the course in order; what is not written has no address and no details. */
export function scenarioList(lang: Lang) {
  return courseList(lang, 'scenario', scenarioById);
}
