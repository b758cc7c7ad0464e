import { describe, expect, test } from 'vitest';

import { chooseBrowser, type Machine, usualPlaces } from '../../../src/export/choose-browser.ts';

const managed = '/home/someone/.cache/ms-playwright/chromium/chrome';

/** A person's Linux computer on which the browsers at `paths` start. */
function machine(paths: readonly string[], changes: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    managed,
    variables: { PATH: '/usr/local/bin:/usr/bin' },
    isRoot: false,
    isContainer: false,
    offersHeadless: false,
    starts: (path) => paths.includes(path),
    ...changes,
  };
}

describe('chooseBrowser', () => {
  test('prefers Playwright’s own Chromium', () => {
    expect(chooseBrowser(machine(['/usr/bin/chromium', managed]))).toMatchObject({ kind: 'use', path: managed });
  });

  test('takes a Chromium without windows before any other, but not where times are measured', () => {
    const all = machine(['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', managed]);
    expect(chooseBrowser(all)).toMatchObject({ kind: 'use', path: '/usr/bin/chromium-headless-shell' });
    expect(chooseBrowser(all, 'full')).toMatchObject({ kind: 'use', path: managed });
  });

  test('has the quicker one installed for an automated run, and makes do with what is there if that fails', () => {
    const automated = { variables: { CI: '1', PATH: '/usr/bin' }, isRoot: true, offersHeadless: true };
    expect(chooseBrowser(machine(['/usr/bin/chromium'], automated))).toEqual({ kind: 'install', otherwise: '/usr/bin/chromium' });
    expect(chooseBrowser(machine(['/usr/bin/chromium'], automated), 'full')).toMatchObject({ kind: 'use' });
    expect(chooseBrowser(machine(['/usr/bin/chromium'], { offersHeadless: true }))).toMatchObject({ kind: 'use' });
  });

  test('takes an installed browser from the PATH, Chrome before Chromium', () => {
    expect(chooseBrowser(machine(['/usr/bin/chromium', '/usr/local/bin/google-chrome']))).toMatchObject({
      kind: 'use',
      path: '/usr/local/bin/google-chrome',
    });
  });

  test('passes over a browser that does not start', () => {
    const seen: string[] = [];
    const starts = (path: string) => (seen.push(path), path === '/usr/bin/chromium-browser');
    expect(chooseBrowser(machine([], { starts }))).toMatchObject({ path: '/usr/bin/chromium-browser' });
    expect(seen).toContain('/usr/bin/chromium');
  });

  test.each([
    { name: 'an automated run', changes: { variables: { CI: '1' } }, kind: 'install' },
    { name: 'root in a container', changes: { isRoot: true, isContainer: true }, kind: 'install' },
    { name: 'root on a computer', changes: { isRoot: true }, kind: 'none' },
    { name: 'someone else in a container', changes: { isContainer: true }, kind: 'none' },
    { name: 'a run with an empty CI', changes: { variables: { CI: '' } }, kind: 'none' },
  ])('without any browser, $name gets "$kind"', ({ changes, kind }) => {
    expect(chooseBrowser(machine([], changes)).kind).toBe(kind);
  });

  test('uses what is installed before it installs anything', () => {
    const variables = { CI: '1', PATH: '/usr/bin' };
    expect(chooseBrowser(machine(['/usr/bin/chromium'], { variables }))).toMatchObject({ kind: 'use' });
  });

  test('tells a person in one sentence what to install', () => {
    const choice = chooseBrowser(machine([]));
    expect(choice.kind === 'none' && choice.advice).toMatch(/^[^.]*npx playwright install chromium[^.]*\.$/);
  });
});

describe('usualPlaces', () => {
  test.each([
    { platform: 'linux', variables: {}, place: '/opt/google/chrome/chrome' },
    { platform: 'darwin', variables: {}, place: '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome' },
    { platform: 'darwin', variables: { HOME: '/Users/a' }, place: '/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium' },
    {
      platform: 'win32',
      variables: { ProgramFiles: 'C:\\Program Files' },
      place: 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    },
  ] as const)('knows $place', ({ platform, variables, place }) => {
    expect(usualPlaces(platform, variables)).toContain(place);
  });

  test('leaves out the folders that a system does not have', () => {
    expect(usualPlaces('win32', {})).toEqual([]);
    expect(usualPlaces('linux', { PATH: '' })).not.toContain('/google-chrome');
  });
});
