import { expect, test } from 'vitest';

import { putTemplatesApart } from '../../../src/build/templates-apart.mjs';

const addressOf = (content: string) => `/_astro/words-${String(content.length)}.txt`;

test('takes out what stands in a template that waits, and says where it is', () => {
  const words = '<div data-notice="full">\n<p>There is no room: $& is lost.</p></div>';
  const { html, files } = putTemplatesApart(
    `<main></main><template id="a" data-apart class="b">${words}</template><p></p>`,
    addressOf,
  );
  const [address = ''] = files.keys();
  expect(html).toBe(`<main></main><template id="a" data-from="${address}" class="b"></template><p></p>`);
  expect(files.get(address)).toBe(words);
});

test('leaves other templates as they are', () => {
  const before = '<template id="a"><p>Read me</p></template>';
  expect(putTemplatesApart(before, addressOf)).toEqual({ html: before, files: new Map() });
});
