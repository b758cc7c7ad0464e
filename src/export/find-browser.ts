import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

import { chromium } from '@playwright/test';

import { chooseBrowser, type Machine } from './choose-browser.ts';

/** How the tests and the export start a browser: quiet, without a sandbox (containers run as root) and without traffic of its own. */
export const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;

/** Chrome on Windows opens a window when asked for its version, so there it counts as starting when it is there. */
function starts(path: string): boolean {
  if (!existsSync(path)) return false;
  return process.platform === 'win32' || spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/** A container says so in one of several ways; in most, the first process is not a system's own. */
function isContainer(): boolean {
  if (existsSync('/.dockerenv') || existsSync('/run/.containerenv') || process.env['container'] !== undefined) return true;
  if (!existsSync('/proc/1/comm')) return false;
  return !['init', 'systemd'].includes(readFileSync('/proc/1/comm', 'utf8').trim());
}

function thisMachine(): Machine {
  return {
    platform: process.platform,
    managed: chromium.executablePath(),
    variables: process.env,
    isRoot: process.getuid?.() === 0,
    isContainer: isContainer(),
    offersHeadless: existsSync('/usr/bin/apt-get') && existsSync('/etc/debian_version'),
    starts,
  };
}

function run(command: string, ...rest: readonly string[]): boolean {
  return spawnSync(command, rest, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

/**
 * The system's Chromium without windows where it has one; else Playwright's download, with the libraries it needs where root may install them;
 * else the system's own Chromium.
 */
function install({ offersHeadless, isRoot }: Machine, hasOther: boolean): void {
  const system = ['install', '-y', '--no-install-recommends'] as const;
  if (offersHeadless && isRoot && run('apt-get', 'update') && run('apt-get', ...system, 'chromium-headless-shell')) return;
  if (hasOther) return;
  const withLibraries = process.getuid?.() === 0 ? ['--with-deps'] : [];
  if (run('npx', 'playwright', 'install', ...withLibraries, 'chromium') && starts(chromium.executablePath())) return;
  if (run('apt-get', 'update')) run('apt-get', ...system, 'chromium');
}

/**
 * The path of the browser for the tests and the export, found and if need be installed; remembered for the processes that the test runner starts.
 *
 * @param wish `full` where the times of a browser as people have it are to be measured
 * @throws Error with one sentence that says what to install, where there is none
 */
export function findBrowser(wish: 'quick' | 'full' = 'quick'): string {
  const known = process.env['TEST_BROWSER'];
  if (wish === 'quick' && known !== undefined) return known;
  const machine = thisMachine();
  let choice = chooseBrowser(machine, wish);
  let path = choice.kind === 'use' ? choice.path : null;
  if (choice.kind === 'install') {
    const { otherwise } = choice;
    install(machine, otherwise !== null);
    choice = chooseBrowser(machine, wish);
    path = choice.kind === 'use' ? choice.path : otherwise;
  }
  if (path !== null) {
    if (wish === 'quick') process.env['TEST_BROWSER'] = path;
    return path;
  }
  throw new Error(
    choice.kind === 'none'
      ? choice.advice
      : 'The browser tests need Chromium, and neither Playwright’s download nor apt-get could install it: install Chromium or Chrome and start the tests again.',
  );
}

if (import.meta.main) {
  try {
    console.log(findBrowser());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
