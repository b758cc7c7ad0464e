import { expect, test } from 'vitest';

import { linkDownload } from '../../../src/export/link-download.ts';

const page = '<p>Before</p><p class="meta" data-download data-words="All sheets ({size})"> Comes later. </p><p>After</p>';

test('puts a link with the size where the page spoke of a release, and leaves the rest', () => {
  const linked = linkDownload(page, 'en', '../a.pdf', 213_200);
  expect(linked).toBe(
    '<p>Before</p><p class="meta" data-download data-words="All sheets ({size})"><a href="../a.pdf" download>All sheets (214 kB)</a></p><p>After</p>',
  );
});

test('says the new size when a document is made again', () => {
  const again = linkDownload(linkDownload(page, 'nl', '../a.pdf', 213_200), 'nl', '../a.pdf', 99_000);
  expect(again).toContain('(99 kB)');
  expect(again).not.toContain('214');
});

test('stops at a page that mentions no document', () => {
  expect(() => linkDownload('<p>Nothing</p>', 'nl', '../a.pdf', 1)).toThrow(RangeError);
});
