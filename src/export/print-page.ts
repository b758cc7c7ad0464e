import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

import type { Browser } from '@playwright/test';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A name that leads nowhere: what is asked of it comes from the folder alone. */
const origin = 'http://dyade.invalid';

/**
 * Prints a built page as a PDF with tags and an outline, in black on white.
 *
 * @param folder the built site
 * @param base the path under which it was built, with a slash at both ends
 * @param path of the page, below the base path
 * @throws Error if the page isn't there
 */
export async function printPage(browser: Browser, folder: string, base: string, path: string): Promise<Buffer> {
  const page = await browser.newPage();
  try {
    await page.route('**/*', async (route) => {
      const { pathname } = new URL(route.request().url());
      const below = pathname.slice(base.length);
      const file = join(folder, below.endsWith('/') || below === '' ? `${below}index.html` : below);
      const body = await readFile(file).catch(() => null);
      await (body === null
        ? route.fulfill({ status: 404 })
        : route.fulfill({ body, contentType: types[extname(file)] ?? 'application/octet-stream' }));
    });
    const response = await page.goto(`${origin}${base}${path}`);
    if (response?.ok() !== true) throw new Error(`There is no page ${path} in ${folder}.`);
    await page.evaluate(() => document.fonts.ready.then(() => true));
    return await page.pdf({ preferCSSPageSize: true, printBackground: false, tagged: true, outline: true });
  } finally {
    await page.close();
  }
}
