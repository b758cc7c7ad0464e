import { globSync, rmSync } from 'node:fs';

import { writeOfflineWorker } from './offline-worker.mjs';

/**
 * Writes the listing and the worker of a build again, after something changed its files: `npm run export` links its documents on their pages. A page
 * whose bytes are not those of the listing is taken for one of another build, and then neither it nor the course can be kept on a device.
 *
 * @param {string} folder of the build, with a slash at the end
 * @param {string} base with a slash at both ends
 */
export async function listAgain(folder, base) {
  const listings = globSync('_astro/offline.*.json', { cwd: folder });
  // Without one, the build was told to be read with a connection only.
  if (listings.length === 0) return;
  for (const file of listings) rmSync(folder + file);
  await writeOfflineWorker(folder, base);
}

if (import.meta.main) await listAgain('dist/', `${(process.env['BASE_PATH'] ?? '/').replace(/\/*$/, '')}/`);
