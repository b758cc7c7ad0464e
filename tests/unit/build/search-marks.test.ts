import { expect, test } from 'vitest';

import { withoutSearchMarks } from '../../../src/build/search-marks.mjs';

test.each([
  ['<main id="content" data-pagefind-body><p>Text</p></main>', '<main id="content"><p>Text</p></main>'],
  ['<span hidden data-pagefind-filter="kind:lesson"></span><p>Text</p>', '<p>Text</p>'],
  [
    '<details class="explanations" data-pagefind-ignore=""><p>Text</p></details>',
    '<details class="explanations"><p>Text</p></details>',
  ],
  ['<div data-pagefind-ignore="all" id="a"></div>', '<div id="a"></div>'],
  ['<p>Write data-pagefind-ignore to leave something out.</p>', '<p>Write data-pagefind-ignore to leave something out.</p>'],
])('%s', (before, after) => {
  expect(withoutSearchMarks(before)).toBe(after);
});
