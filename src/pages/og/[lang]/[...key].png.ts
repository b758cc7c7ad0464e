import type { APIRoute, GetStaticPaths } from 'astro';

import { langOf } from '../../../collections/lessons.ts';
import { pagesWithTitles } from '../../../collections/site-pages.ts';
import { ogCard } from '../../../components/og-card.ts';
import { localeCodes } from '../../../i18n/locales.ts';

/** One picture per page and language, by the page's key. */
export const getStaticPaths = (async () => {
  const pages = await Promise.all(
    localeCodes.map(async (lang) =>
      (await pagesWithTitles(lang)).map(({ key, title, eyebrow }) => ({ params: { lang, key }, props: { title, eyebrow } })),
    ),
  );
  return pages.flat();
}) satisfies GetStaticPaths;

/** The picture that link previews show of a page. */
export const GET: APIRoute<{ title: string; eyebrow: string }> = async ({ params, props }) => {
  const picture = await ogCard({ ...props, lang: langOf(params['lang']) });
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
};
