import { readFileSync } from 'node:fs';

import { parse } from 'node-html-parser';

import { localeCodes } from '../../src/i18n/locales.ts';
import { address } from '../support/address.ts';
import { pagesOf } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';
import { ui } from '../support/words.ts';

for (const lang of localeCodes) {
  test(`${lang}: every case, scan and scenario leads to safety and help`, { tag: '@words' }, () => {
    const pages = pagesOf('dist').filter(({ path }) => new RegExp(`^${lang}/(cases|scans|scenarios)/[^/]+/$`).test(path));
    expect(pages.length).toBeGreaterThan(20);
    for (const { path, file } of pages) {
      const links = parse(readFileSync(file, 'utf8')).querySelectorAll('main a');
      const there = links.filter((link) => link.getAttribute('href') === `/${address(lang, 'page/help')}`);
      expect(
        there.map((link) => link.textContent.trim()),
        path,
      ).toContain(ui(lang)['safety.link']);
    }
  });
}
