import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

import { beforePaintHash } from './src/build/before-paint.mjs';
import { browserBuild } from './src/build/browser-build.mjs';
import { islandDirectives } from './src/build/island-directives.mjs';
import { offline } from './src/build/offline.mjs';
import { preactInBrowser } from './src/build/preact-in-browser.mjs';
import { searchIndex } from './src/build/search-index.mjs';
import { sitemapEntry } from './src/build/sitemap-entry.ts';
import { sleepingIslands } from './src/build/sleeping-islands.mjs';
import { smallPreloadHelper } from './src/build/small-preload-helper.mjs';
import { stampedData } from './src/build/stamped-data.mjs';
import { contentCheck } from './src/content-check/integration.ts';
import { localeCodes } from './src/i18n/locales.ts';

// Settings: where the site will stand, where the build goes, and which runtime the islands get in the browser.
const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = process.env.BASE_PATH ?? '/';
const outDir = process.env.ASTRO_OUT_DIR ?? './dist';
const reactInBrowser = process.env.BROWSER_RUNTIME === 'react';

export default defineConfig({
  site,
  base,
  outDir,
  trailingSlash: 'always',
  integrations: [
    contentCheck(),
    islandDirectives(),
    mdx(),
    react(),
    sitemap({
      i18n: { defaultLocale: localeCodes[0], locales: Object.fromEntries(localeCodes.map((code) => [code, code])) },
      serialize: (entry) => sitemapEntry(entry, new URL(base.replace(/\/*$/, '/'), site).href),
    }),
    stampedData(),
    sleepingIslands(),
    searchIndex(),
    offline(),
  ],
  build: { inlineStylesheets: 'never' },
  // No code is shown on this site, and highlighting would need inline styles.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "font-src 'self'",
        "img-src 'self' data:",
        "manifest-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
      // Pagefind's search runs WebAssembly.
      scriptDirective: { hashes: [beforePaintHash], resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  vite: {
    plugins: [browserBuild(), smallPreloadHelper(), ...(reactInBrowser ? [] : [preactInBrowser()])],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // A module goes into the first group that asks for it, with all that it imports.
              codeSplitting: {
                groups: [
                  // What every page runs: one small file, with the few modules that it shares with islands.
                  { name: 'page', test: /src\/layouts\/PageScript\.astro/ },
                  {
                    name: 'runtime',
                    test: /src\/build\/hydrate-island|node_modules\/(preact|react|react-dom|scheduler|@astrojs\/react)\/|src\/i18n\/fill|src\/islands\/use-(awake|keeping)/,
                  },
                  { name: 'record', test: /src\/islands\/open-page-record/ },
                  // Lessons, checks and exercises share all of it or part of it: in parts it would weigh more for a lesson.
                  {
                    name: 'questions',
                    test: /src\/islands\/questions\/(?!Question\.)|src\/domain\/quiz\/grade-question/,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
});
