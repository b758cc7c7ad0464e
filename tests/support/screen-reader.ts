import { readFileSync } from 'node:fs';

import type { virtual } from '@guidepup/virtual-screen-reader';
import { expect, type Page } from '@playwright/test';

declare global {
  /** The screen reader, once `openScreenReader` has brought it into the page. */
  var screenReader: typeof virtual | undefined;
}

const library = new URL('../../node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js', import.meta.url);

/** Someone who hears a page and has a keyboard. */
export interface ScreenReader {
  /** Reads on until something begins with these words. @returns all that was heard, this included */
  readonly readUntil: (words: string) => Promise<readonly string[]>;
  /** Reads once more where the reader is. */
  readonly here: () => Promise<string>;
  readonly press: (key: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Expects to hear, by itself and without asking, something with these words. */
  readonly expectToBeTold: (words: string) => Promise<void>;
}

/**
 * Brings a virtual screen reader into a page, at the beginning of its main content. It comes as a file of the site itself, so that the
 * Content-Security-Policy stays as it is.
 */
export async function openScreenReader(page: Page): Promise<ScreenReader> {
  await page.route('**/screen-reader/*.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: route.request().url().endsWith('/reader.js')
        ? readFileSync(library, 'utf8').replace(/\/\/# sourceMappingURL=.*$/m, '')
        : `import { virtual } from './reader.js'; globalThis.screenReader = virtual;`,
    }),
  );
  await page.addScriptTag({ url: new URL('/screen-reader/open.js', page.url()).href, type: 'module' });
  await page.waitForFunction(() => globalThis.screenReader !== undefined);
  await page.evaluate(async () => {
    // This reader knows what is chosen from the attribute alone, where browsers and real ones go by the state.
    const mirrorStates = () => {
      for (const radio of document.querySelectorAll<HTMLInputElement>('input[type="radio"]'))
        radio.toggleAttribute('checked', radio.checked);
    };
    mirrorStates();
    addEventListener('change', mirrorStates);
    const main = document.querySelector('main');
    if (main) await globalThis.screenReader?.start({ container: main });
  });

  return {
    readUntil: async (words) => {
      const heard = await page.evaluate(async (until) => {
        const reader = globalThis.screenReader;
        const phrases: string[] = [];
        // More than any page has to say.
        while (reader && phrases.length < 1000 && !(phrases.at(-1) ?? '').startsWith(until)) {
          await reader.next();
          phrases.push(await reader.lastSpokenPhrase());
        }
        return phrases;
      }, words);
      expect(heard.at(-1), `what is heard after ${heard.slice(0, 20).join(' | ')}`).toMatch(
        new RegExp(`^${words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`),
      );
      return heard;
    },
    here: () =>
      page.evaluate(async () => {
        const reader = globalThis.screenReader;
        await reader?.next();
        await reader?.previous();
        return (await reader?.lastSpokenPhrase()) ?? '';
      }),
    press: (key) => page.evaluate((which) => globalThis.screenReader?.press(which), key),
    type: (text) => page.evaluate((what) => globalThis.screenReader?.type(what), text),
    expectToBeTold: (words) =>
      expect
        .poll(async () => {
          const log = (await page.evaluate(() => globalThis.screenReader?.spokenPhraseLog())) ?? [];
          return log.filter((phrase) => phrase.startsWith('polite: ')).join('\n');
        })
        .toContain(words),
  };
}
