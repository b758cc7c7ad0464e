import { readFileSync } from 'node:fs';

import { parse } from 'node-html-parser';

import { localeCodes } from '../../src/i18n/locales.ts';
import { pagesOf } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';

/** The addresses that the main part of a built page leads to. */
function linksIn(file: string): readonly string[] {
  const links = parse(readFileSync(file, 'utf8')).querySelectorAll('main a');
  return links.flatMap((link) => link.getAttribute('href') ?? []);
}

for (const lang of localeCodes) {
  test(`${lang}: what a lesson has a card for leads back to the lesson`, () => {
    const pages = pagesOf('dist').filter(({ path }) => path.startsWith(`${lang}/`));
    const links = new Map(pages.map(({ path, file }) => [`/${path}`, linksIn(file)]));
    const lessons = [...links.keys()].filter((path) => /\/modules\/[^/]+\/(?!check\/)[^/]+\/$/.test(path));
    expect(lessons).toHaveLength(37);
    const oneWay = lessons.flatMap((lesson) =>
      (links.get(lesson) ?? [])
        .filter((to) => /\/(cases|scans|scenarios|exercises)\/[^/]+\/$/.test(to) && !links.get(to)?.includes(lesson))
        .map((to) => `${lesson} to ${to}`),
    );
    expect(oneWay).toEqual([]);
  });

  test(`${lang}: what a session of peer supervision is about leads back to it`, () => {
    const pages = pagesOf('dist').filter(({ path }) => path.startsWith(`${lang}/`));
    const links = new Map(pages.map(({ path, file }) => [`/${path}`, linksIn(file)]));
    const sessions = pages.filter(({ path }) => /\/sessions\/[^/]+\/$/.test(path));
    expect(sessions.length).toBeGreaterThan(0);
    const oneWay = sessions.flatMap(({ path, file }) => {
      const about = parse(readFileSync(file, 'utf8')).querySelectorAll('.script-facts a');
      expect(about.length, path).toBeGreaterThan(0);
      return about
        .flatMap((link) => link.getAttribute('href') ?? [])
        .filter((to) => !links.get(to)?.includes(`/${path}`))
        .map((to) => `/${path} to ${to}`);
    });
    expect(oneWay).toEqual([]);
  });
}
