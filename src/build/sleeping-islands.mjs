import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { plainProps } from './plain-props.mjs';
import { withPolicyOfPage } from './policy-of-page.mjs';
import { putTemplatesApart } from './templates-apart.mjs';

const islandTag = /<astro-island\b[^>]*>/g;
const sleeper = /\bclient="(near|search)"/;
const props = / props="([^"]*)"/;
/** What only Astro's own way of waking an island asks for. */
const ofAstro = / (?:uid|prefix|renderer-url|opts)="[^"]*"| await-children(?=[ >])/g;
/** What Astro writes in front of the first island: a style that stands in ours too, the custom element, and a script per way of waking. */
const style = /<style>astro-island\b[^<]*<\/style>/g;
const scriptsOfAstro = /<script>(?:(?!<\/script>)[\s\S])*?(?:"astro-island"|self\.Astro)(?:(?!<\/script>)[\s\S])*?<\/script>/g;
const scriptsOfSleepers =
  /<script>(?:(?!<\/script>)[\s\S])*?self\.Astro=\{\}\)\)\.(?:near|search)=(?:(?!<\/script>)[\s\S])*?<\/script>/g;

const entities = new Map([
  ['&quot;', '"'],
  ['&#34;', '"'],
  ['&#38;', '&'],
  ['&amp;', '&'],
  ['&#39;', "'"],
  ['&lt;', '<'],
  ['&gt;', '>'],
]);

/** An attribute's value without HTML's entities. */
const plain = (value) => value.replace(/&[#\w]+;/g, (entity) => entities.get(entity) ?? entity);

/**
 * A page without what its sleeping islands need only when they wake, and the files that hold it. The texts of questions stand in the page once,
 * for reading, and come a second time with their island; the search, which most readers never open, has a file of its own. Sleeping islands are
 * woken by `src/islands/page/wake-islands.ts`, so where all of them sleep, Astro's scripts leave the page too. Together that takes some 6 KB
 * (brotli) off a lesson.
 *
 * @param {string} html
 * @param {(content: string) => string} addressOf the address at which a file with these props will stand
 * @returns {{ html: string, files: Map<string, string> }} the files by their addresses
 */
export function putIslandsApart(html, addressOf) {
  const files = new Map();
  const tags = html.match(islandTag) ?? [];
  const sleepers = tags.filter((tag) => sleeper.test(tag));

  let page = html.replace(style, '').replace(sleepers.length === tags.length ? scriptsOfAstro : scriptsOfSleepers, '');
  for (const [way, alike] of Map.groupBy(sleepers, (tag) => sleeper.exec(tag)?.[1])) {
    const allProps = JSON.stringify(alike.map((tag) => plainProps(plain(props.exec(tag)?.[1] ?? '{}'))));
    const address = addressOf(allProps);
    files.set(address, allProps);
    let at = 0;
    page = page.replace(islandTag, (tag) =>
      sleeper.exec(tag)?.[1] === way ? tag.replace(props, () => ` data-props="${address}#${at++}"`).replace(ofAstro, '') : tag,
    );
  }
  return { html: page, files };
}

/**
 * Puts what sleeping islands and waiting templates need into files apart, after the build; `src/islands/props-of.ts` and `template-content.ts`
 * fetch it.
 *
 * @returns {import('astro').AstroIntegration}
 */
export function sleepingIslands() {
  let base = '/';
  return {
    name: 'dyade:sleeping-islands',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:build:done': async ({ dir, pages }) => {
        const addressOf = (name, ending) => (content) =>
          `${base}_astro/${name}.${createHash('sha256').update(content).digest('base64url').slice(0, 8)}.${ending}`;
        for (const { pathname } of pages) {
          const file = fileURLToPath(new URL(`${pathname}index.html`, dir));
          // Only folders have islands; the page that isn't there has none, and pictures are no pages.
          const before = await readFile(file, 'utf8').catch(() => null);
          if (before === null) continue;
          const islands = putIslandsApart(before, addressOf('islands', 'json'));
          const words = putTemplatesApart(islands.html, addressOf('words', 'txt'));
          for (const [address, content] of [...islands.files, ...words.files])
            await writeFile(new URL(address.slice(base.length), dir), content);
          const page = withPolicyOfPage(words.html);
          if (page !== before) await writeFile(file, page);
        }
      },
    },
  };
}
