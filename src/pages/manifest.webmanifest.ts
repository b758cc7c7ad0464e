import type { APIRoute } from 'astro';

import { courseWords } from '../collections/course.ts';
import { fileAddress } from '../i18n/address.ts';
import { localeCodes } from '../i18n/locales.ts';

const icon = (size: number, name: string, purpose: 'any' | 'maskable') => ({
  src: fileAddress(`icons/${name}.png`),
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/** What a device needs to put the site among its programs; the colours of its frame follow the pages, which name one for each scheme. */
export const GET: APIRoute = async () => {
  const courses = await Promise.all(localeCodes.map(courseWords));
  return Response.json({
    id: fileAddress(''),
    name: courses[0]?.title,
    short_name: courses[0]?.title,
    description: courses.map(({ tagline }) => tagline).join(' · '),
    start_url: fileAddress(''),
    scope: fileAddress(''),
    display: 'standalone',
    background_color: '#fbf8f3',
    theme_color: '#fbf8f3',
    icons: [icon(192, '192', 'any'), icon(512, '512', 'any'), icon(512, 'maskable-512', 'maskable')],
  });
};
