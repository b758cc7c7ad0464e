import '@citation-js/plugin-csl';

import { Cite } from '@citation-js/core';
import { getCollection } from 'astro:content';

import type { CitedWork, ShortName } from '../domain/citing/cite.ts';
import { type Lang, locales } from '../i18n/locales.ts';
import type { Reference } from '../schemas/reference.ts';
import { found } from './found.ts';

/** A work in the list of sources, as HTML after APA 7. */
export type ListedWork = Readonly<{ id: string; html: string; lang: string | null; unknown: readonly string[] }>;

type Bibliography = Readonly<{ short: ReadonlyMap<string, CitedWork>; list: readonly ListedWork[] }>;

const made = new Map<Lang, Promise<Bibliography>>();

/** A work without our own field, as a citation processor expects it. */
function plain({ custom: _custom, ...work }: Reference) {
  return work;
}

/** The entry without the processor's wrapper, its address made into a link. */
function asListItem(html: string): string {
  return html
    .trim()
    .replace(/^<div[^>]*>|<\/div>$/g, '')
    .replace(/https?:\/\/[^\s<]*[^\s<.,;]/g, (address) => `<a rel="external" href="${address}">${address}</a>`);
}

async function makeBibliography(lang: Lang): Promise<Bibliography> {
  const works = (await getCollection('references')).map(({ data }) => data);
  const style: { template: string; lang: string } = { template: 'apa', lang: locales[lang].csl };
  // Only works that we have ourselves are listed; the others are known through these (APA 7, section 8.6).
  const own = works.filter(({ custom }) => !custom?.citedIn);
  const listed: readonly (readonly [string, string])[] = new Cite(own.map(plain)).format('bibliography', {
    ...style,
    format: 'html',
    asEntryArray: true,
  });
  const yearLetters = new Map(listed.map(([id, html]) => [id, /\(\d{4}([a-z])/.exec(html)?.[1] ?? '']));
  const shortName = (work: Reference): ShortName => {
    const inText: string = new Cite([plain(work)]).format('citation', {
      ...style,
      entry: work.id,
      citationsPre: [],
      citationsPost: [],
    });
    const [, authors = '', year = ''] = /^\((.*), ([^,]*)\)$/.exec(inText) ?? [];
    return { authors, year: year + (yearLetters.get(work.id) ?? work.custom?.yearLetter ?? '') };
  };
  const byId = new Map(works.map((work) => [work.id, work]));
  const short = works.map((work) => {
    const [container] = work.custom?.citedIn ?? [];
    const citedIn =
      container === undefined ? null : shortName(found(byId.get(container), `references/references.json: ${container}`));
    return [work.id, { ...shortName(work), citedIn }] as const;
  });
  const list = listed.map(([id, html]) => {
    const work = byId.get(id);
    return { id, html: asListItem(html), lang: work?.language ?? null, unknown: work?.custom?.unknown ?? [] };
  });
  return { short: new Map(short), list };
}

function bibliography(lang: Lang): Promise<Bibliography> {
  const ready = made.get(lang) ?? makeBibliography(lang);
  made.set(lang, ready);
  return ready;
}

/** A work as it is named in a text. @throws Error naming the file if it isn't in the bibliography */
export async function citedWork(lang: Lang, id: string): Promise<CitedWork> {
  return found((await bibliography(lang)).short.get(id), `references/references.json: ${id}`);
}

/** The works that we have ourselves, in alphabetical order, or those of them through which the given works are known. */
export async function listedWorks(lang: Lang, ids?: readonly string[]): Promise<readonly ListedWork[]> {
  const { list } = await bibliography(lang);
  if (!ids) return list;
  const wanted = new Set((await Promise.all(ids.map(containerOf))).flat());
  return list.filter(({ id }) => wanted.has(id));
}

/** The work itself if we have it, else the one through which we know it. */
async function containerOf(id: string): Promise<string> {
  const works = await getCollection('references');
  const { data } = found(
    works.find((work) => work.data.id === id),
    `references/references.json: ${id}`,
  );
  return data.custom?.citedIn?.[0] ?? data.id;
}

/** The works that we know only through others, as they are named in the text, by the work through which we know them. */
export async function worksKnownThrough(lang: Lang, container: string): Promise<readonly ShortName[]> {
  const works = await getCollection('references');
  const { short } = await bibliography(lang);
  return works
    .filter(({ data }) => data.custom?.citedIn?.[0] === container)
    .map(({ data }) => short.get(data.id))
    .filter((name) => name !== undefined)
    .toSorted((one, other) => one.authors.localeCompare(other.authors, lang) || one.year.localeCompare(other.year));
}
