import { expect, test } from 'vitest';

import { withWordsApart } from '../../../src/build/words-apart.mjs';

test.each([
  ['<dl><dt>Track</dt><dd>Enforced context</dd></dl>', '<dl><dt>Track</dt> <dd>Enforced context</dd> </dl>'],
  ['<tr><th>Closeness</th><td>somewhat</td></tr>', '<tr><th>Closeness</th> <td>somewhat</td> </tr>'],
  ['<details><summary>For you</summary><p>Say it.</p></details>', '<details><summary>For you</summary> <p>Say it.</p></details>'],
  ['<p>one <em>word</em>s, and a <a href="/">link</a>.</p>', '<p>one <em>word</em>s, and a <a href="/">link</a>.</p>'],
])('%s', (before, after) => {
  expect(withWordsApart(before)).toBe(after);
});
