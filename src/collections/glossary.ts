import { getCollection, getEntry } from 'astro:content';

import type { Lang } from '../i18n/locales.ts';
import type { TermWords } from '../schemas/glossary.ts';
import { found } from './found.ts';

/** A term with its words. */
export type WordedTerm = TermWords & Readonly<{ id: string; related: readonly string[]; sources: readonly string[] }>;

async function glossaryWords(lang: Lang) {
  return found(await getEntry('glossaryWords', `glossary/${lang}`), `glossary/${lang}.yaml`).data;
}

/** One term. @throws Error naming the file if it isn't in the glossary */
export async function termById(lang: Lang, id: string): Promise<WordedTerm> {
  const { related, sources } = found(await getEntry('terms', id), `glossary/terms.yaml: ${id}`).data;
  return { id, related, sources, ...found((await glossaryWords(lang))[id], `glossary/${lang}.yaml: ${id}`) };
}

/** All terms in the order of the alphabet of the language. */
export async function glossary(lang: Lang): Promise<readonly WordedTerm[]> {
  const terms = await Promise.all((await getCollection('terms')).map(({ id }) => termById(lang, id)));
  return terms.toSorted((one, other) => one.term.localeCompare(other.term, lang));
}
