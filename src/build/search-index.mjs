import { globSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import * as pagefind from 'pagefind';
import { minify } from 'vite';

import { withoutSearchMarks } from './search-marks.mjs';
import { withWordsApart } from './words-apart.mjs';

/** Pagefind's script comes with its long names; without them a first result is 2 KB (brotli) lighter. */
async function makeSmall(file) {
  const { code, errors } = await minify(file, await readFile(file, 'utf8'), { module: true });
  if (errors.length > 0)
    throw new Error(`The search script could not be made small: ${errors.map(({ message }) => message).join('; ')}`);
  await writeFile(file, code);
}

/** Pagefind says that it has written its files when the last of them may still be on its way, and closing it would cut that off. */
async function untilWritten(file) {
  for (let turn = 0; (await stat(file).catch(() => null))?.size === 0 && turn < 100; turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
  if (((await stat(file).catch(() => null))?.size ?? 0) === 0) throw new Error(`${file} was not written: build again.`);
}

async function removeMarks(file) {
  await writeFile(file, withoutSearchMarks(await readFile(file, 'utf8')));
}

/**
 * Writes the search index over the built pages, and takes out of them what only the index asks for; a failure stops the build.
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
        const pages = globSync('**/*.html', { cwd: folder });
        for (const page of pages) {
          const content = withWordsApart(await readFile(`${folder}${page}`, 'utf8'));
          const added = await index.addHTMLFile({ sourcePath: page.split(sep).join('/'), content });
          if (added.errors.length > 0)
            throw new Error(`${page} could not be added to the search index: ${added.errors.join('; ')}`);
        }
        const written = await index.writeFiles({ outputPath: `${folder}pagefind` });
        if (written.errors.length > 0) throw new Error(`The search index could not be written: ${written.errors.join('; ')}`);
        await untilWritten(`${folder}pagefind/pagefind-entry.json`);
        await pagefind.close();
        await makeSmall(`${folder}pagefind/pagefind.js`);
        for (const page of pages) await removeMarks(`${folder}${page}`);
        logger.info(`${pages.length} pages read for the search index`);
      },
    },
  };
}
