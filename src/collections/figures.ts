import { getEntry } from 'astro:content';

import type { Lang } from '../i18n/locales.ts';
import type { FigureWords } from '../schemas/figure.ts';
import { found } from './found.ts';

/** The words in and under a figure. */
export async function figureWords(lang: Lang, id: string): Promise<FigureWords> {
  return found(await getEntry('figureWords', `figures/${id}/${lang}`), `figures/${id}/${lang}.yaml`).data;
}
