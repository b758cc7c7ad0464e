import { fileURLToPath } from 'node:url';

import * as pagefind from 'pagefind';

/**
 * Writes the search index over the built pages; a failure stops the build.
 *
 * @returns {import('astro').AstroIntegration}
 */
export function searchIndex() {
  return {
    name: 'dyade:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { index, errors } = await pagefind.createIndex({ rootSelector: 'main', keepIndexUrl: false });
        if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
        const added = await index.addDirectory({ path: folder });
        if (added.errors.length > 0) throw new Error(`The search index could not be made: ${added.errors.join('; ')}`);
        const written = await index.writeFiles({ outputPath: `${folder}pagefind` });
        if (written.errors.length > 0) throw new Error(`The search index could not be written: ${written.errors.join('; ')}`);
        await pagefind.close();
        logger.info(`${added.page_count} pages in the search index`);
      },
    },
  };
}
