import { defineConfig, devices } from '@playwright/test';

import { localeCodes } from './src/i18n/locales.ts';
import { findBrowser, launchArguments } from './src/export/find-browser.ts';
import type { SiteOptions } from './tests/support/test.ts';

const isAutomated = (process.env['CI'] ?? '') !== '';

/** What every project in Chromium shares; reduced motion keeps pictures and measurements still. */
const inChromium = {
  ...devices['Desktop Chrome'],
  contextOptions: { reducedMotion: 'reduce' as const },
  launchOptions: { executablePath: findBrowser(), args: [...launchArguments] },
};

/** The build itself, the one under a base path, and the one with React DOM in the browser. */
const dist = { folder: 'dist', base: '/' };
const underBase = { folder: '.cache/dist-base', base: '/dyade/' };
const withReact = { folder: '.cache/dist-react', base: '/' };

// Titles that begin with a language begin with its code.
const [firstLanguage, ...otherLanguages] = localeCodes;
const inFirstLanguage = new RegExp(`\\s${firstLanguage}: `);
const inFirstLanguageAtBase = new RegExp(`\\s${firstLanguage}: .*@base\\b`);
const inOtherLanguages = otherLanguages.map((code) => new RegExp(`\\s${code}: `));
// Those tagged `@base` run under the base path, with the same words.
const leftOut = otherLanguages.map((code) => new RegExp(`\\s${code}: (?:(?!.*@words\\b)|.*@base\\b)`));

/**
 * Each project opens one build. `npm test` runs two: the site in the first language, with what hangs on words in all of them, and the build under
 * a base path with the journeys tagged `@base` in the other languages, so that every one of them is walked in each language. The projects
 * ending in `-rest` are the others, for `npm run verify`, which also runs the journeys of the islands with React DOM in the browser; there one
 * language is enough, since what differs is not the words.
 */
export default defineConfig<SiteOptions>({
  testDir: './tests',
  testMatch: '**/*.spec.ts',
  outputDir: './test-results',
  fullyParallel: true,
  forbidOnly: isAutomated,
  workers: '100%',
  timeout: 60_000,
  reporter: isAutomated ? [['dot']] : [['line']],
  // A worker would answer in place of the build, and fetch beside what is measured: only the journeys without a connection have one.
  use: { screenshot: 'only-on-failure', serviceWorkers: 'block' },
  projects: [
    { name: 'site', grepInvert: leftOut, use: { ...inChromium, build: dist } },
    { name: 'site-rest', grep: leftOut, use: { ...inChromium, build: dist } },
    { name: 'base', grep: /@base\b/, grepInvert: inFirstLanguage, use: { ...inChromium, build: underBase } },
    { name: 'base-rest', grep: inFirstLanguageAtBase, use: { ...inChromium, build: underBase } },
    { name: 'react', grep: /@islands\b/, grepInvert: inOtherLanguages, use: { ...inChromium, build: withReact } },
    { name: 'firefox', grep: /@base\b|@islands\b/, use: { ...devices['Desktop Firefox'], build: dist } },
  ],
});
