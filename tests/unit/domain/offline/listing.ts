import type { Listing } from '../../../../src/domain/offline/listing.ts';

/** The smallest build in which something can go wrong: two modules of one language, one of another, and a case that both modules use. */
export const listing: Listing = {
  files: [
    ['_astro/page.js', 'h0', 10],
    ['_astro/case.js', 'h1', 20],
    ['', 'h2', 1],
    ['nl/', 'h3', 1],
    ['nl/offline/', 'h4', 1],
    ['nl/my-data/', 'h5', 1],
    ['nl/modules/a/', 'h6', 1],
    ['nl/modules/a/one/', 'h7', 1],
    ['nl/modules/ab/', 'h8', 1],
    ['nl/cases/c/', 'h9', 1],
    ['en/', 'h10', 1],
    ['en/modules/a/', 'h11', 1],
    ['pagefind/nl', 'h12', 100],
  ],
  pages: {
    '': ['Dyade', [0, 2]],
    'nl/': ['Start', [0, 3]],
    'nl/offline/': ['Zonder verbinding', [0, 4]],
    'nl/my-data/': ['Wat ik hier bewaar', [0, 5]],
    'nl/modules/a/': ['A', [0, 6]],
    'nl/modules/a/one/': ['Een', [0, 7]],
    'nl/modules/ab/': ['AB', [0, 8]],
    'nl/cases/c/': ['C', [0, 1, 9]],
    'en/': ['Home', [0, 10]],
    'en/modules/a/': ['A', [0, 11]],
  },
  modules: {
    'nl/modules/a/': ['nl/modules/a/', 'nl/modules/a/one/', 'nl/cases/c/'],
    'nl/modules/ab/': ['nl/modules/ab/'],
    'en/modules/a/': ['en/modules/a/'],
  },
  kit: { nl: ['nl/my-data/'], en: [] },
  notHere: { nl: 'nl/offline/', en: 'en/offline/' },
  search: { nl: [12], en: [] },
};
