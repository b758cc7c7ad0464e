import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { wayOf } from '../../../../src/domain/offline/way-of.ts';

const origin = 'https://school.example';
const base = '/dyade/';
const asked = (path: string, method = 'GET') => wayOf({ method, address: `${origin}${path}` }, origin, base);

describe('wayOf', () => {
  test.each([
    ['/dyade/', { by: 'page', path: '' }],
    ['/dyade/nl/glossary/', { by: 'page', path: 'nl/glossary/' }],
    ['/dyade/nl/glossary/index.html', { by: 'page', path: 'nl/glossary/' }],
    ['/dyade/nl/glossary/?x=1#bond', { by: 'page', path: 'nl/glossary/' }],
    ['/dyade/nl/scans/s/other-side/#answers=ABC', { by: 'page', path: 'nl/scans/s/other-side/' }],
    ['/dyade/_astro/Scan.abc.js', { by: 'version', path: '_astro/Scan.abc.js' }],
    ['/dyade/_astro/Scan.abc.js?again=1', { by: 'version', path: '_astro/Scan.abc.js' }],
    ['/dyade/nl/flashcards/cards.json?of=12345678', { by: 'version', path: 'nl/flashcards/cards.json?of=12345678' }],
    ['/dyade/pagefind/fragment/nl_1.pf_fragment', { by: 'version', path: 'pagefind/fragment/nl_1.pf_fragment' }],
    ['/dyade/pagefind/pagefind-entry.json?ts=17', { by: 'latest', path: 'pagefind/pagefind-entry.json' }],
    ['/dyade/favicon.svg', { by: 'latest', path: 'favicon.svg' }],
  ])('answers %s in its way', (path, way) => {
    expect(asked(path)).toEqual(way);
  });

  test.each(['/dyade/sw.js', '/dyade/manifest.webmanifest', '/dyade/og/nl/page/home.png', '/another/nl/', '/'])(
    'leaves %s to the network',
    (path) => {
      expect(asked(path)).toEqual({ by: 'network' });
    },
  );

  test('leaves what is sent, and what is of another origin, to the network', () => {
    expect(asked('/dyade/nl/', 'POST')).toEqual({ by: 'network' });
    expect(wayOf({ method: 'GET', address: 'https://other.example/dyade/nl/' }, origin, base)).toEqual({ by: 'network' });
  });

  test('never lets a fragment decide, since it may carry answers', () => {
    fc.assert(
      fc.property(fc.webFragments(), (fragment) => {
        const way = asked(`/dyade/nl/glossary/#${fragment}`);
        expect(way).toEqual({ by: 'page', path: 'nl/glossary/' });
      }),
    );
  });
});
