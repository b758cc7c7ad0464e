import { createHash } from 'node:crypto';

import { expect, test } from 'vitest';

import { withPolicyOfPage } from '../../../src/build/policy-of-page.mjs';

const hashOf = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const pageWith = (policy: string, body: string) =>
  `<meta http-equiv="content-security-policy" content="${policy}"><script src="a.js"></script>${body}`;

test('allows the inline scripts and styles that stand in the page, and no others', () => {
  const body = '<script>wake()</script><style>p{color:red}</style>';
  const rest = "script-src 'self' 'wasm-unsafe-eval'";
  const before = pageWith(
    `${rest} ${hashOf('wake()')} ${hashOf('sleep()')}; style-src 'self' ${hashOf('')} ${hashOf('p{color:red}')};`,
    body,
  );
  expect(withPolicyOfPage(before)).toBe(
    pageWith(`${rest} ${hashOf('wake()')}; style-src 'self' ${hashOf('p{color:red}')};`, body),
  );
});

test('leaves a page without a policy as it is', () => {
  expect(withPolicyOfPage('<p>Nothing</p>')).toBe('<p>Nothing</p>');
});
