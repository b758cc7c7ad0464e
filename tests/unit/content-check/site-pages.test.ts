import { globSync, readdirSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';

import { expect, test } from 'vitest';

import { sitePages } from '../../../src/content-check/site-pages.ts';

/** The path of a page below its language, as its route says it; `home` for the start page. */
function pageOf(route: string): string {
  const path = route.endsWith('index.astro') ? dirname(route) : route.replace(/\.astro$/, '');
  return path === '.' ? 'home' : path.split(sep).join('/');
}

test('the site’s own pages that a key can name are those that have a route of their own, each once', () => {
  const routes = globSync('src/pages/?lang?/**/*.astro').map((path) => relative('src/pages/[lang]', path));
  const pages = routes.map(pageOf).filter((page) => !page.includes('['));
  expect(sitePages.toSorted()).toEqual(pages.toSorted());
});

test('a page of text has no route of its own, which would hide it', () => {
  expect(readdirSync('content/pages').filter((page) => sitePages.includes(page))).toEqual([]);
});
