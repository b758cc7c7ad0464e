import { describe, expect, test } from 'vitest';

import { checkLinks } from '../../support/check-links.ts';
import { readPage } from '../../support/read-page.ts';

const origin = 'https://dyade.example';

/** A page as the build writes it, with links to itself in both languages. */
function html(path: string, body: string, head = ''): string {
  const bare = path.slice(3);
  const [lang = ''] = path.split('/');
  return `<html lang="${lang}"><head><title>A page</title><link rel="canonical" href="${origin}/dyade/${path}">
    <link rel="alternate" hreflang="nl" href="${origin}/dyade/nl/${bare}"><link rel="alternate" hreflang="en-GB" href="${origin}/dyade/en/${bare}">
    ${head}</head><body><h1 id="top-of-it">A heading</h1>${body}</body></html>`;
}

/** What the check finds in a site with one page per language, of which the Dutch has `body`. */
function faults(body: string, english = html('en/', '')): readonly string[] {
  const pages = [readPage('nl/', html('nl/', body)), readPage('en/', english)];
  return checkLinks({
    base: '/dyade/',
    pages,
    has: (path) => ['nl/', 'en/', 'icon.svg'].includes(path),
    languages: ['nl', 'en'],
  });
}

describe('checkLinks', () => {
  test('has nothing to say about a site that holds together', () => {
    expect(
      faults('<a href="/dyade/en/#top-of-it">x</a><img src="/dyade/icon.svg"><a rel="external" href="https://doi.org/1">x</a>'),
    ).toEqual([]);
  });

  test.each([
    { name: 'an address that leads to nothing', body: '<a href="/dyade/nl/none/">x</a>', says: 'leads to nothing' },
    { name: 'an address without the slash', body: '<a href="/dyade/en">x</a>', says: 'leads to nothing' },
    { name: 'an address outside the base path', body: '<a href="/nl/">x</a>', says: 'leaves the base path /dyade/' },
    { name: 'a fragment that is not there', body: '<a href="#nowhere">x</a>', says: 'names the id "nowhere"' },
    { name: 'a fragment of a picture', body: '<img src="/dyade/icon.svg#a">', says: 'what is not a page' },
    { name: 'a link away that does not say so', body: '<a href="https://doi.org/1">x</a>', says: 'rel="external"' },
    { name: 'a picture of elsewhere', body: '<img rel="external" src="https://example.com/a.png">', says: 'leaves the site' },
    {
      name: 'an island whose script is not there',
      body: '<astro-island component-url="/dyade/_astro/a.js"></astro-island>',
      says: 'astro-island',
    },
    { name: 'a script as an address', body: '<a href="javascript:void 0">x</a>', says: 'javascript:' },
    { name: 'a second main heading', body: '<h1>Another</h1>', says: 'has 2 <h1>' },
    { name: 'an id given twice', body: '<p id="a"></p><p id="a"></p>', says: 'the id "a" more than once' },
  ])('finds $name', ({ body, says }) => {
    expect(faults(body)).toEqual([expect.stringContaining(says)]);
  });

  test('finds a page whose other language does not point back', () => {
    const alone = html('en/', '').replace(
      `hreflang="nl" href="${origin}/dyade/nl/"`,
      'hreflang="nl" href="https://dyade.example/dyade/en/"',
    );
    expect(faults('', alone)).toEqual([expect.stringContaining('does not point back')]);
  });

  test('finds a page that lacks a language, in its own tongue', () => {
    const wrong = html('en/', '')
      .replace('<html lang="en">', '<html lang="nl">')
      .replace(/<link rel="alternate" hreflang="nl"[^>]*>/, '');
    expect(faults('', wrong)).toEqual(
      expect.arrayContaining([expect.stringContaining('lang="nl"'), expect.stringContaining('no hreflang for "nl"')]),
    );
  });

  test('finds a page that names another as its canonical address', () => {
    expect(
      faults(
        '',
        html('en/', '').replace(
          'rel="canonical" href="https://dyade.example/dyade/en/"',
          'rel="canonical" href="https://dyade.example/dyade/nl/"',
        ),
      ),
    ).toEqual([expect.stringContaining('canonical')]);
  });
});
