import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { bytesOf, courseFiles } from '../domain/offline/course-files.ts';
import { writeLastWorker, writeOfflineWorker } from './offline-worker.mjs';

const kilobytes = (bytes) => `${String(Math.round(bytes / 1000))} KB`;

/**
 * Lets the site be read without a connection: the last step of the build, when no file changes any more. `OFFLINE=off` writes a worker that
 * removes itself, and pages that register none.
 *
 * @returns {import('astro').AstroIntegration}
 */
export function offline() {
  let base = '/';
  return {
    name: 'dyade:offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      // Whoever looked at a build on this port has its worker, which would answer in place of the authors' server.
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`${base}sw.js`, (_request, response) => {
          response.setHeader('content-type', 'text/javascript');
          response.end(
            "addEventListener('install',()=>skipWaiting());addEventListener('activate',e=>e.waitUntil(registration.unregister()))",
          );
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        if (process.env['OFFLINE'] === 'off') {
          await writeLastWorker(folder);
          logger.info('a worker that removes itself');
          return;
        }
        // A search without an index would be kept for good.
        if (statSync(`${folder}pagefind/pagefind-entry.json`).size === 0)
          throw new Error('The search index was not written whole. Build again.');
        const { listing, shell } = await writeOfflineWorker(folder, base);
        const first = listing.files.reduce((sum, [path, , bytes]) => sum + (shell.includes(path) ? bytes : 0), 0);
        const courses = Object.keys(listing.search).map((code) => `${code} ${kilobytes(bytesOf(courseFiles(listing, code)))}`);
        logger.info(`${kilobytes(first)} kept at once, the whole course ${courses.join(', ')}`);
      },
    },
  };
}
