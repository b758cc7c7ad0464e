import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The addresses of data that a script fetches by a name that is the same in every build. */
const data = /(["'(]|&quot;)([^"'&\s]*\/(?:flashcards\/cards|scan-structures)\.json)(?=["')]|&quot;)/g;

/**
 * A page that asks for its data by the version of it: `cards.json?of=<hash>`. A host takes no notice of what stands behind the question mark, and
 * whatever keeps the file for later can tell the data of one build from that of another.
 *
 * @param {string} html
 * @param {(address: string) => string} hashOf the hash of what stands at an address
 */
export function withStampedData(html, hashOf) {
  return html.replace(data, (_all, before, address) => `${before}${address}?of=${hashOf(address)}`);
}

/**
 * Stamps the addresses of data on all pages. It has to come before whatever takes parts of the pages apart.
 *
 * @returns {import('astro').AstroIntegration}
 */
export function stampedData() {
  let base = '/';
  return {
    name: 'dyade:stamped-data',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const hashes = new Map();
        for (const file of globSync('**/*.json', { cwd: folder }))
          hashes.set(
            base + file,
            createHash('sha256')
              .update(await readFile(folder + file))
              .digest('base64url')
              .slice(0, 8),
          );
        for (const page of globSync('**/*.html', { cwd: folder })) {
          const before = await readFile(folder + page, 'utf8');
          const html = withStampedData(before, (address) => {
            const hash = hashes.get(address);
            if (hash === undefined) throw new Error(`${page} asks for ${address}, which the build doesn't have.`);
            return hash;
          });
          if (html !== before) await writeFile(folder + page, html);
        }
      },
    },
  };
}
