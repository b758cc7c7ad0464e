import { defineConfig, devices } from '@playwright/test';

import { localeCodes } from './src/i18n/locales.ts';
import { findBrowser, launchArguments } from './tests/support/find-browser.ts';
import type { SiteOptions } from './tests/support/test.ts';

const isAutomated = (process.env['CI'] ?? '') !== '';

/** What every project in Chromium shares; reduced motion keeps pictures and measurements still. */
const inChromium = {
  ...devices['Desktop Chrome'],
  contextOptions: { reducedMotion: 'reduce' as const },
  launchOptions: { executablePath: findBrowser(), args: [...launchArguments] },
};

/** Titles that begin with a language begin with its code; these are those of all languages but the first. */
const inOtherLanguages = localeCodes.slice(1).map((code) => new RegExp(`\\s${code}: `));

/** Of those, the ones that `npm test` leaves to `npm run verify`: what they prove hangs on code and not on words. */
const forVerify = localeCodes.slice(1).map((code) => new RegExp(`\\s${code}: (?!.*@(?:base|words)\\b)`));

/**
 * Each project opens one build. The site itself runs every test in the first language, and in the others those with the tag `@base` or `@words`;
 * the rest of them is the project `languages`. The build under a base path and the one with React DOM in the browser run
 * the journeys with the tags `@base` and `@islands`, the latter in one language: what differs there is not the words.
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
  use: { screenshot: 'only-on-failure' },
  projects: [
    { name: 'site', grepInvert: forVerify, use: { ...inChromium, build: { folder: 'dist', base: '/' } } },
    { name: 'languages', grep: forVerify, use: { ...inChromium, build: { folder: 'dist', base: '/' } } },
    { name: 'base', grep: /@base\b/, use: { ...inChromium, build: { folder: '.cache/dist-base', base: '/dyade/' } } },
    {
      name: 'react',
      grep: /@islands\b/,
      grepInvert: inOtherLanguages,
      use: { ...inChromium, build: { folder: '.cache/dist-react', base: '/' } },
    },
    {
      name: 'firefox',
      grep: /@base\b|@islands\b/,
      use: { ...devices['Desktop Firefox'], build: { folder: 'dist', base: '/' } },
    },
  ],
});
