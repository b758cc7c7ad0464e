import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { bytesOf, courseFiles } from '../../../../src/domain/offline/course-files.ts';
import { filesAt, filesOf } from '../../../../src/domain/offline/files-of.ts';
import { hasRoom } from '../../../../src/domain/offline/has-room.ts';
import { parseListing } from '../../../../src/domain/offline/listing.ts';
import { modulePages } from '../../../../src/domain/offline/module-pages.ts';
import { pagesToKeep } from '../../../../src/domain/offline/pages-to-keep.ts';
import { shellPages } from '../../../../src/domain/offline/shell-pages.ts';
import { listing } from './listing.ts';

describe('pagesToKeep', () => {
  test.each([
    ['nl/modules/a/one/', ['nl/modules/a/one/', 'nl/my-data/', 'nl/modules/a/', 'nl/cases/c/']],
    ['nl/modules/ab/', ['nl/modules/ab/', 'nl/my-data/']],
    ['nl/cases/c/', ['nl/cases/c/', 'nl/my-data/']],
    ['en/modules/a/', ['en/modules/a/']],
  ])('keeps with %s its module, and what everyone has at hand', (path, pages) => {
    expect(pagesToKeep(listing, path, false)).toEqual(pages);
  });

  test('keeps the page alone where the device asks for little, and nothing of what isn’t listed', () => {
    expect(pagesToKeep(listing, 'nl/modules/a/one/', true)).toEqual(['nl/modules/a/one/']);
    expect(pagesToKeep(listing, 'nl/scans/s/other-side/', false)).toEqual([]);
    expect(pagesToKeep(listing, 'constructor', false)).toEqual([]);
  });
});

describe('filesOf', () => {
  test('gives each file once, and every page after all that it needs', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Object.keys(listing.pages))), (paths) => {
        const files = filesOf(listing, paths).map(({ path }) => path);
        expect(new Set(files).size).toBe(files.length);
        for (const page of paths)
          for (const { path } of filesOf(listing, [page])) expect(files.indexOf(path)).toBeLessThanOrEqual(files.indexOf(page));
      }),
    );
  });

  test('refuses a place where no file is', () => {
    expect(() => filesAt(listing, [99])).toThrow(RangeError);
  });
});

describe('courseFiles', () => {
  test('gives every page of a language with its search, and nothing of another', () => {
    const files = courseFiles(listing, 'nl');
    const paths = files.map(({ path }) => path);
    expect(paths).toContain('pagefind/nl');
    expect(paths).toContain('nl/modules/ab/');
    expect(paths.filter((path) => path.startsWith('en/'))).toEqual([]);
    expect(bytesOf(files)).toBe(10 + 20 + 100 + 7);
  });
});

test('every device keeps the welcome, and in each language the start and the page in place of another', () => {
  expect(shellPages(listing)).toEqual(['', 'nl/', 'nl/offline/', 'en/', 'en/offline/']);
});

describe('modulePages', () => {
  test('takes the pages of a module, and what they practise with in the same language', () => {
    expect(
      modulePages([
        { path: 'nl/modules/a/', links: [] },
        { path: 'nl/modules/a/one/', links: ['nl/cases/c/', 'en/cases/c/', 'nl/cases/', 'nl/cases/gone/', 'nl/modules/ab/'] },
        { path: 'nl/modules/ab/', links: [] },
        { path: 'nl/cases/c/', links: [] },
        { path: 'en/cases/c/', links: [] },
      ]),
    ).toEqual({
      'nl/modules/a/': ['nl/modules/a/', 'nl/modules/a/one/', 'nl/cases/c/'],
      'nl/modules/ab/': ['nl/modules/ab/'],
    });
  });
});

describe('hasRoom', () => {
  test('leaves room for what the learner writes, whatever is to be kept', () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.nat(1e9), fc.nat(1e9), (usage, quota, bytes) => {
        expect(hasRoom({ usage, quota }, bytes)).toBe(quota - usage - bytes >= 20_000_000);
      }),
    );
  });

  test('tries it where the browser doesn’t say', () => {
    expect(hasRoom({}, 1e12)).toBe(true);
  });
});

test('a listing is what a build writes, and nothing else', () => {
  expect(parseListing(JSON.parse(JSON.stringify(listing)))).toEqual(listing);
  expect(() => parseListing({ files: [] })).toThrow();
});
