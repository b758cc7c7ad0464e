import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';

import { chromium } from '@playwright/test';

import { findBrowser, launchArguments } from './find-browser.ts';
import { linkDownload } from './link-download.ts';
import { planDownloads } from './plan-downloads.ts';
import { printPage } from './print-page.ts';

// Makes the documents of the built site, into `dist/downloads/`, and links them on their pages.
const folder = 'dist';
const base = `${(process.env['BASE_PATH'] ?? '/').replace(/\/*$/, '')}/`;
const pages = globSync('**/index.html', { cwd: folder }).map((file) =>
  file
    .split(sep)
    .join('/')
    .replace(/index\.html$/, ''),
);
const downloads = planDownloads(pages);

const browser = await chromium.launch({ executablePath: findBrowser(), args: [...launchArguments] });
try {
  for (const { page, file, href } of downloads) {
    const pdf = await printPage(browser, folder, base, page);
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), pdf);
    const html = join(folder, page, 'index.html');
    await writeFile(html, linkDownload(await readFile(html, 'utf8'), page.split('/')[0] ?? '', href, pdf.length));
    console.log(`${file}  ${String(Math.ceil(pdf.length / 1000))} kB`);
  }
} finally {
  await browser.close();
}
console.log(`${String(downloads.length)} documents are in ${folder}/downloads/.`);
