import type { APIRoute } from 'astro';

import { flashcards } from '../../../collections/flashcards.ts';
import { langOf } from '../../../collections/lessons.ts';
import { localeCodes } from '../../../i18n/locales.ts';

export function getStaticPaths() {
  return localeCodes.map((lang) => ({ params: { lang } }));
}

/** All cards of a language, for the page that asks them: fetched there, so that the page itself stays small. */
export const GET: APIRoute = async ({ params }) => Response.json(await flashcards(langOf(params['lang'])));
