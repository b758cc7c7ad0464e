import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { localeCodes } from '../src/i18n/locales.ts';
import { checkLinks, originOf } from './support/check-links.ts';
import { pagesOf } from './support/pages.ts';
import { readPage } from './support/read-page.ts';
import { fileFor } from './support/serve-folder.ts';

const [folder = 'dist', base = '/'] = process.argv.slice(2);

const built = pagesOf(folder);
const pages = built.map(({ path, file }) => readPage(path, readFileSync(file, 'utf8')));
const origin = originOf(pages);

/** A host answers here at once, without sending on to another address. */
function has(path: string): boolean {
  const found = fileFor(folder, path);
  return found !== null && 'file' in found;
}

/** Addresses in style sheets that lead to nothing or away. */
function styleFaults(): readonly string[] {
  return globSync('**/*.css', { cwd: folder }).flatMap((sheet) => {
    const addresses = [...readFileSync(join(folder, sheet), 'utf8').matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].map(
      ([, address = '']) => address,
    );
    return addresses.flatMap((address) => {
      const url = new URL(address, `${origin}${base}${sheet}`);
      if (url.protocol === 'data:' || address.startsWith('#')) return [];
      const leads = url.origin === origin && url.pathname.startsWith(base) && has(url.pathname.slice(base.length));
      return leads ? [] : [`${sheet}: the address "${address}" leads to nothing on this site.`];
    });
  });
}

/** Addresses in sitemaps that are not pages. */
function sitemapFaults(): readonly string[] {
  const maps = globSync('sitemap*.xml', { cwd: folder });
  if (maps.length === 0) return ['There is no sitemap.'];
  return maps.flatMap((map) => {
    const addresses = [...readFileSync(join(folder, map), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, address = '']) => address,
    );
    return addresses
      .filter((address) => !address.startsWith(`${origin}${base}`) || !has(address.slice(`${origin}${base}`.length)))
      .map((address) => `${map}: ${address} leads to nothing on this site.`);
  });
}

const faults = [...checkLinks({ base, pages, has, languages: localeCodes }), ...styleFaults(), ...sitemapFaults()];
const count = pages.reduce((total, { links }) => total + links.length, 0);
for (const fault of faults) console.error(fault);
if (faults.length > 0)
  console.error(
    `\n${String(faults.length)} faults in ${folder}. They are in what the build writes: mend their source and build again.`,
  );
else console.log(`${String(pages.length)} pages with ${String(count)} addresses, and each leads somewhere.`);
process.exitCode = faults.length > 0 ? 1 : 0;
