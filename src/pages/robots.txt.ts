import type { APIRoute } from 'astro';

import { fileAddress } from '../i18n/address.ts';

/** Everything may be read; the sitemap lists it. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: ${fileAddress('')}\n\nSitemap: ${new URL(fileAddress('sitemap-index.xml'), site).href}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
