import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { offlineListing } from '../../../src/build/offline-listing.mjs';
import { withStampedData } from '../../../src/build/stamped-data.mjs';
import { filesOf } from '../../../src/domain/offline/files-of.ts';
import { parseListing } from '../../../src/domain/offline/listing.ts';

const head = (title: string) => `<head><title>${title} · Dyade</title><link rel="manifest" href="/dyade/m">`;
const build: Readonly<Record<string, string>> = {
  'index.html': `${head('Welcome')}</head>`,
  '404.html': '<title>Gone</title>',
  'nl/modules/a/index.html': `${head('It&#39;s A &amp; B')}<link href="/dyade/_astro/page.1.css"></head><main><a href="/dyade/nl/cases/c/#x">C</a></main>`,
  'nl/cases/c/index.html': `${head('C')}</head><main><em>so</em><astro-island component-url="/dyade/_astro/C.1.js" data-props="/dyade/_astro/islands.1.json#0" props="{&quot;files&quot;:&quot;/dyade/nl/flashcards/cards.json?of=12&quot;,&quot;/dyade/en/flashcards/cards.json?of=34&quot;}"></main>`,
  'nl/scans/s/other-side/index.html': '<html data-guest><script src="/dyade/_astro/guest.1.js"></script>',
  'nl/flashcards/cards.json': '[]',
  'en/flashcards/cards.json': '[]',
  '_astro/page.1.css': 'src:url(/dyade/_astro/f-italic.1.woff2);src:url(/dyade/_astro/f.1.woff2)',
  '_astro/f.1.woff2': 'font',
  '_astro/f-italic.1.woff2': 'font',
  '_astro/C.1.js': 'import{a}from"./shared.1.js";const b=()=>import(`./later.1.js`);"./not-built.1.js"',
  '_astro/shared.1.js': 'import"./C.1.js"',
  '_astro/later.1.js': 'fetch("/dyade/_astro/words.1.txt")',
  '_astro/words.1.txt': 'words',
  '_astro/islands.1.json': '{}',
  '_astro/guest.1.js': 'guest',
  'pagefind/pagefind.js': 'search',
  'pagefind/pagefind-entry.json': '{}',
  'pagefind/pagefind-ui.js': 'not ours',
  'pagefind/fragment/nl_1.pf_fragment': 'x',
  'pagefind/fragment/en-gb_1.pf_fragment': 'x',
  'pagefind/wasm.nl.pagefind': 'x',
};
let folder = '';

beforeEach(() => {
  folder = `${mkdtempSync(join(tmpdir(), 'dyade-build-'))}/`;
  for (const [path, content] of Object.entries(build)) {
    mkdirSync(dirname(folder + path), { recursive: true });
    writeFileSync(folder + path, content);
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

const listed = () => parseListing(offlineListing(folder, '/dyade/', { nl: 'nl', en: 'en-GB' }));
const needs = (path: string) => filesOf(listed(), [path]).map((file) => file.path);

describe('offlineListing', () => {
  test('finds all that a page needs, also what a script loads later, and puts the page itself last', () => {
    const files = needs('nl/cases/c/');
    expect(files.at(-1)).toBe('nl/cases/c/');
    expect(files.toSorted()).toEqual(
      [
        '_astro/C.1.js',
        '_astro/islands.1.json',
        '_astro/later.1.js',
        '_astro/shared.1.js',
        '_astro/words.1.txt',
        'nl/cases/c/',
        'nl/flashcards/cards.json?of=12',
      ].toSorted(),
    );
  });

  test('takes the italics along only for a page that has some', () => {
    expect(needs('nl/modules/a/')).toEqual(['_astro/page.1.css', '_astro/f.1.woff2', 'nl/modules/a/']);
  });

  test('names pages as people do, and leaves out the guest’s and the one that isn’t there', () => {
    const { pages, modules, files } = listed();
    expect(Object.keys(pages)).toEqual(['', 'nl/cases/c/', 'nl/modules/a/']);
    expect(pages['nl/modules/a/']?.[0]).toBe("It's A & B");
    expect(modules['nl/modules/a/']).toEqual(['nl/modules/a/', 'nl/cases/c/']);
    expect(files.map(([path]) => path)).not.toContain('_astro/guest.1.js');
  });

  test('gives each language its own search', () => {
    const { files, search } = listed();
    expect(search['nl']?.map((place) => files[place]?.[0]).toSorted()).toEqual([
      'pagefind/fragment/nl_1.pf_fragment',
      'pagefind/pagefind-entry.json',
      'pagefind/pagefind.js',
      'pagefind/wasm.nl.pagefind',
    ]);
    expect(search['en']?.map((place) => files[place]?.[0])).toContain('pagefind/fragment/en-gb_1.pf_fragment');
  });

  test('has another hash for a file that has changed, and for no other', () => {
    const before = new Map(listed().files.map(([path, hash]) => [path, hash]));
    writeFileSync(`${folder}_astro/later.1.js`, 'other');
    const changed = listed().files.filter(([path, hash]) => before.get(path) !== hash);
    expect(changed.map(([path]) => path)).toEqual(['_astro/later.1.js']);
  });
});

test('data is asked for by its version, in attributes and in the props of islands', () => {
  const html =
    '<i props="{&quot;nl&quot;:&quot;/nl/flashcards/cards.json&quot;}" data-scans="/scan-structures.json"><a href="/x/other.json">';
  expect(withStampedData(html, (address) => String(address.length))).toBe(
    '<i props="{&quot;nl&quot;:&quot;/nl/flashcards/cards.json?of=25&quot;}" data-scans="/scan-structures.json?of=21"><a href="/x/other.json">',
  );
});
