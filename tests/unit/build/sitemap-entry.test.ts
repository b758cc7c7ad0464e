import { describe, expect, test } from 'vitest';

import { sitemapEntry } from '../../../src/build/sitemap-entry.ts';

const welcome = 'https://dyade.example/dyade/';
const dutch = { lang: 'nl', url: `${welcome}nl/` };
const english = { lang: 'en', url: `${welcome}en/` };
const links = [{ lang: 'nl', url: welcome }, english, dutch];

describe('sitemapEntry', () => {
  test('leaves the welcome out of the languages of a home page', () => {
    expect(sitemapEntry({ url: dutch.url, links, priority: 1 }, welcome)).toEqual({
      url: dutch.url,
      links: [english, dutch],
      priority: 1,
    });
  });

  test('keeps the welcome itself, without languages', () => {
    expect(sitemapEntry({ url: welcome, links }, welcome)).toEqual({ url: welcome });
  });

  test.each([[[english, dutch]], [undefined]])('leaves the languages of another page as they are: %j', (others) => {
    const entry = { url: `${welcome}en/cases/`, links: others };
    expect(sitemapEntry(entry, welcome)).toEqual(entry);
  });

  test('leaves out the pages for someone who was asked, or who takes part', () => {
    expect(sitemapEntry({ url: `${welcome}nl/scans/relationship-scan/other-side/`, links }, welcome)).toBeUndefined();
    expect(sitemapEntry({ url: `${welcome}nl/sessions/one-step-further/join/`, links }, welcome)).toBeUndefined();
    const scan = { url: `${welcome}nl/scans/relationship-scan/`, links: [english, dutch] };
    expect(sitemapEntry(scan, welcome)).toEqual(scan);
  });

  test('leaves out the sheets to print, and keeps what they belong to', () => {
    expect(sitemapEntry({ url: `${welcome}nl/sessions/clear-or-close/print/`, links }, welcome)).toBeUndefined();
    const session = { url: `${welcome}nl/sessions/clear-or-close/`, links: [english, dutch] };
    expect(sitemapEntry(session, welcome)).toEqual(session);
  });
});
