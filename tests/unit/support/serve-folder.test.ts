import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { fileFor, serveFolder, type Site } from '../../support/serve-folder.ts';

let folder: string;
let site: Site;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(folder, 'nl', 'about'), { recursive: true });
  mkdirSync(join(folder, 'empty'));
  writeFileSync(join(folder, 'nl', 'about', 'index.html'), `<h1>Over</h1>${'<p>nabijheid</p>'.repeat(50)}`);
  writeFileSync(join(folder, '404.html'), '<h1>Niet gevonden</h1>');
  writeFileSync(join(folder, 'font.woff2'), 'font');
  site = await serveFolder(folder, '/dyade/');
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string) => fetch(new URL(path, site.url), { redirect: 'manual', headers: { 'accept-encoding': 'br' } });

describe('serveFolder', () => {
  test('answers for a folder with its page, in Brotli, and keeps count', async () => {
    const answer = await get('nl/about/');
    expect(await answer.text()).toContain('<h1>Over</h1>');
    expect(answer.headers.get('content-encoding')).toBe('br');
    const last = site.served.at(-1);
    expect(last).toMatchObject({ path: 'nl/about/', type: 'text/html' });
    expect(last?.bytes).toBeLessThan(200);
  });

  test('sends on to the slash', async () => {
    expect((await get('nl/about')).headers.get('location')).toBe('/dyade/nl/about/');
  });

  test('sends a font as it is', async () => {
    expect((await get('font.woff2')).headers.get('content-encoding')).toBeNull();
  });

  test('shows its own page for what is not there', async () => {
    const answer = await get('nl/nothing/');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('Niet gevonden');
  });

  test('has nothing outside the base path', async () => {
    const answer = await get('/nl/about/');
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain('Niet gevonden');
  });
});

describe('fileFor', () => {
  test.each(['../secret', 'empty/', 'nl/', 'font.woff2/'])('finds nothing at %s', (path) => {
    expect(fileFor(folder, path)).toBeNull();
  });
});
