import { expect, test } from 'vitest';

import { planDownloads } from '../../../src/export/plan-downloads.ts';

test('makes a document of each page for paper, in each language, and of no other page', () => {
  const pages = [
    'nl/sessions/clear-or-close/print/',
    'nl/sessions/clear-or-close/',
    'en/methods/incident/print/',
    'en/sessions/',
    'nl/modules/print/',
    '',
  ];
  expect(planDownloads(pages)).toEqual([
    {
      page: 'en/methods/incident/print/',
      file: 'downloads/methods/incident/en.pdf',
      href: '../../../../downloads/methods/incident/en.pdf',
    },
    {
      page: 'nl/sessions/clear-or-close/print/',
      file: 'downloads/sessions/clear-or-close/nl.pdf',
      href: '../../../../downloads/sessions/clear-or-close/nl.pdf',
    },
  ]);
});

test.each(['/', '/dyade/'])('leads from a page under %s to its document under the same path', (base) => {
  const [download] = planDownloads(['nl/sessions/clear-or-close/print/']);
  const page = new URL(`${base}${download?.page ?? ''}`, 'https://example.org');
  expect(new URL(download?.href ?? '', page).pathname).toBe(`${base}downloads/sessions/clear-or-close/nl.pdf`);
});
