import { globSync, readFileSync } from 'node:fs';
import { dirname, posix, sep } from 'node:path';

import { describe, expect, test } from 'vitest';

import { importsOf } from '../support/imports.ts';

/** What a layer may import: values of other layers, only types of other layers, and packages by name or by `prefix:*`. */
interface Layer {
  readonly values?: readonly string[];
  readonly types?: readonly string[];
  readonly packages?: readonly string[];
}

/**
 * Who may import what; arrows point up this list and never back. Layers that run in the browser take types alone from the schemas, so
 * that Zod stays in the build.
 */
const layers: Readonly<Record<string, Layer>> = {
  schemas: { packages: ['astro/zod'] },
  i18n: { types: ['content'] },
  domain: { types: ['schemas'], packages: ['valibot', 'qr', 'ts-fsrs'] },
  platform: { values: ['domain'], types: ['schemas'], packages: ['valibot', 'docx'] },
  collections: {
    types: ['content'],
    values: ['domain', 'schemas', 'i18n'],
    packages: ['astro:content', '@citation-js/core', '@citation-js/plugin-csl'],
  },
  islands: { values: ['platform', 'domain', 'i18n'], types: ['schemas'], packages: ['react', '@astrojs/react', 'type astro'] },
  components: {
    values: ['islands', 'domain', 'collections', 'schemas', 'i18n', 'package.json'],
    // The last four draw the pictures of link previews, during the build.
    packages: ['astro', 'node:fs', 'node:module', 'satori', 'sharp'],
  },
  layouts: {
    values: ['components', 'islands', 'collections', 'i18n', 'build', 'styles'],
    packages: ['astro:*', '@fontsource-variable/*'],
  },
  pages: {
    values: ['layouts', 'components', 'islands', 'collections', 'i18n', 'domain', 'styles'],
    types: ['schemas'],
    packages: ['astro'],
  },
  worker: { values: ['platform', 'domain'], packages: ['valibot'] },
  export: { values: ['domain', 'schemas', 'i18n'], packages: ['node:*', '@playwright/test'] },
  'content-check': {
    values: ['schemas', 'i18n', 'domain'],
    packages: ['node:*', 'yaml', 'unified', 'remark-parse', 'remark-mdx', 'syllable', 'cspell-trie-lib', '@cspell/*'],
  },
  build: {
    values: ['i18n', 'schemas', 'content-check', 'domain'],
    packages: ['node:*', 'pagefind', 'astro', 'vite', 'preact', 'workbox-build'],
  },
  styles: {},
  'content.config.ts': { values: ['schemas'], packages: ['astro:content', 'astro/loaders'] },
  'env.d.ts': { types: ['i18n'] },
  'client-directives.d.ts': { packages: ['astro'] },
};

const files = globSync('src/**/*.{ts,tsx,mjs,astro}').map((path) => path.split(sep).join('/'));

/** The layer of a path below the project: the folder of `src/`, a file right in it, or the top folder of anything else. */
function layerOf(path: string): string {
  const [top = '', folder = ''] = path.split('/');
  return top === 'src' ? folder : top;
}

function allowsPackage(layer: Layer, name: string, typeOnly: boolean): boolean {
  return (layer.packages ?? []).some((entry) => {
    const wanted = entry.replace(/^type /, '');
    if (entry !== wanted && !typeOnly) return false;
    return wanted.endsWith('*') ? name.startsWith(wanted.slice(0, -1)) : name === wanted || name.startsWith(`${wanted}/`);
  });
}

/** What is wrong with the imports of a file, a sentence each. */
function faultsIn(path: string): readonly string[] {
  const own = layerOf(path);
  const layer = layers[own] ?? {};
  return importsOf(path, readFileSync(path, 'utf8')).flatMap(({ from, typeOnly }) => {
    if (!from.startsWith('.'))
      return allowsPackage(layer, from, typeOnly) ? [] : [`${path} imports the package "${from}": ${own} may not.`];
    const target = posix.join(dirname(path), from);
    const other = layerOf(target);
    if (posix.extname(target) === '') return [`${path} imports "${from}": name the file with its ending.`];
    if (other === own || layer.values?.includes(other) || (typeOnly && layer.types?.includes(other))) return [];
    if (layer.types?.includes(other))
      return [`${path} imports "${from}": ${own} may take only types of ${other}, with "import type".`];
    return [`${path} imports "${from}": ${own} may not import anything of ${other}.`];
  });
}

describe('the import rule', () => {
  test.each(files)('%s imports only what its layer may', (path) => {
    expect(faultsIn(path)).toEqual([]);
  });

  test('texts import nothing', () => {
    const texts = globSync('content/**/*.mdx');
    expect(texts.filter((path) => /^(import|export)\s/m.test(readFileSync(path, 'utf8')))).toEqual([]);
  });

  test('every folder of src/ and every file right in it has a layer', () => {
    const found = new Set(globSync('src/*').map((path) => layerOf(path.split(sep).join('/'))));
    expect([...found].filter((name) => !(name in layers) && name !== 'README.md')).toEqual([]);
  });
});
