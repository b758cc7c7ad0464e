import { getCollection, getEntry } from 'astro:content';

import type { Lang } from '../i18n/locales.ts';
import type { Scan } from '../schemas/scan.ts';
import { courseList } from './course.ts';
import { found } from './found.ts';

/** Scan and language of every written scan. */
export async function scanPaths() {
  const words = await getCollection('scanWords');
  return words.map(({ id }) => {
    const [, scan = '', lang = ''] = id.split('/');
    return { scan, lang };
  });
}

/** Tells whether the other person can be asked too. */
export function hasOtherSide({ perspectives }: Pick<Scan, 'perspectives'>): boolean {
  return perspectives.some(({ side }) => side === 'other');
}

/** Scan and language of every written scan in which the other person can be asked. */
export async function otherSidePaths() {
  const paths = await scanPaths();
  const scans = await getCollection('scans');
  const asking = new Set(scans.flatMap(({ id, data }) => (hasOtherSide(data) ? [id.split('/')[1]] : [])));
  return paths.filter(({ scan }) => asking.has(scan));
}

/** A scan: its structure and its words. */
export async function scanById(lang: Lang, id: string) {
  return {
    structure: found(await getEntry('scans', `scans/${id}/scan`), `scans/${id}/scan.yaml`).data,
    words: found(await getEntry('scanWords', `scans/${id}/${lang}`), `scans/${id}/${lang}.yaml`).data,
  };
}

/** All scans of the course in order; what is not written has no address and no details. */
export function scanList(lang: Lang) {
  return courseList(lang, 'scan', scanById);
}
