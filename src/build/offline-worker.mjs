import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'vite';
import { injectManifest } from 'workbox-build';

import { filesOf } from '../domain/offline/files-of.ts';
import { shellPages } from '../domain/offline/shell-pages.ts';
import { locales } from '../i18n/locales.ts';
import { offlineListing } from './offline-listing.mjs';

const source = (name) => fileURLToPath(new URL(`../worker/${name}.ts`, import.meta.url));

/** A worker in one file. */
async function bundled(entry) {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: entry, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const [output] = [result].flat();
  return output.output[0].code;
}

/**
 * Writes what a build holds into a listing, and the worker that goes by it into `sw.js`.
 *
 * @param {string} folder of the build, with a slash at the end
 * @param {string} base with a slash at both ends
 * @returns {Promise<{ listing: import('../domain/offline/listing.ts').Listing, shell: readonly string[] }>} with the paths of what every device keeps at once
 */
export async function writeOfflineWorker(folder, base) {
  const tags = Object.fromEntries(Object.entries(locales).map(([code, { tag }]) => [code, tag]));
  const listing = offlineListing(folder, base, tags);
  const content = JSON.stringify(listing);
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 16);
  const address = `_astro/offline.${hash}.json`;
  await writeFile(folder + address, content);
  const shell = filesOf(listing, shellPages(listing)).map(({ path }) => path);
  const work = await mkdtemp(join(tmpdir(), 'dyade-worker-'));
  try {
    await writeFile(join(work, 'worker.js'), await bundled(source('worker')));
    const { warnings } = await injectManifest({
      swSrc: join(work, 'worker.js'),
      swDest: `${folder}sw.js`,
      globDirectory: folder,
      globPatterns: [...new Set([address, ...shell].map((path) => path.replace(/\?.*/, '').replace(/(^|\/)$/, '$1index.html')))],
      // Which bytes belong to a path stands in the listing; what remains is the paths, as they are asked for.
      manifestTransforms: [
        () => ({ manifest: [address, ...shell].map((url) => ({ url, revision: null, size: 0 })), warnings: [] }),
      ],
    });
    if (warnings.length > 0) throw new Error(`The worker could not be written: ${warnings.join(' ')}`);
  } finally {
    await rm(work, { recursive: true });
  }
  return { listing, shell };
}

/** Writes the worker that takes every other's place and then goes. */
export async function writeLastWorker(folder) {
  await writeFile(`${folder}sw.js`, await bundled(source('remove-itself')));
}
