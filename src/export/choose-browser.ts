/** What the machine is asked before a browser is chosen. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  /** Where Playwright keeps its own Chromium, whether or not it is there. */
  readonly managed: string;
  /** The variables of the environment that matter: `PATH`, `CI`, and the program folders of Windows. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  readonly isContainer: boolean;
  /** Whether a Chromium without windows can be installed here. */
  readonly offersHeadless: boolean;
  /** Tells whether a browser is at a path and says its version when asked. */
  readonly starts: (path: string) => boolean;
}

/** The browser to use, the wish to install one, or one sentence that says what a person can do. */
export type Choice =
  | { readonly kind: 'use'; readonly path: string; readonly name: 'Playwright’s Chromium' | 'the installed browser' }
  /** `otherwise` is a browser to make do with if that fails, or `null`. */
  | { readonly kind: 'install'; readonly otherwise: string | null }
  | { readonly kind: 'none'; readonly advice: string };

/** The Chromium that can't show windows: it runs the same pages in about half the time. */
const headless = 'chromium-headless-shell';

const commands = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];

/** The folders in which a system looks for programs. */
function foldersOf(variables: Machine['variables']): readonly string[] {
  return (variables['PATH'] ?? '').split(':').filter((folder) => folder !== '');
}

/** The places where Chrome or Chromium usually is on a system, most likely first; those on the `PATH` come before the fixed ones. */
export function usualPlaces(platform: NodeJS.Platform, variables: Machine['variables']): readonly string[] {
  if (platform === 'win32')
    return ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => {
      const folder = variables[name];
      return folder === undefined
        ? []
        : [`${folder}\\Google\\Chrome\\Application\\chrome.exe`, `${folder}\\Chromium\\Application\\chrome.exe`];
    });
  const onPath = foldersOf(variables);
  const named = commands.flatMap((command) => onPath.map((folder) => `${folder}/${command}`));
  if (platform !== 'darwin') return [...named, '/opt/google/chrome/chrome', '/usr/lib/chromium/chromium', '/snap/bin/chromium'];
  const applications = ['/Applications', ...(variables['HOME'] === undefined ? [] : [`${variables['HOME']}/Applications`])];
  const bundles = ['Google Chrome', 'Chromium'].flatMap((name) =>
    applications.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
  );
  return [...bundles, ...named];
}

/**
 * The browser for the tests: a Chromium without windows, else Playwright's own, else an installed Chrome or Chromium. An automated run and
 * root in a container get one installed where none is, or where that would be the quicker one; a person is told what to install, since installing
 * is theirs to decide.
 *
 * @param wish `full` where the times of a browser as people have it are to be measured
 */
export function chooseBrowser(machine: Machine, wish: 'quick' | 'full' = 'quick'): Choice {
  const isAutomated = (machine.variables['CI'] ?? '') !== '';
  const mayInstall = isAutomated || (machine.isRoot && machine.isContainer);
  if (wish === 'quick') {
    const quick = foldersOf(machine.variables)
      .map((folder) => `${folder}/${headless}`)
      .find(machine.starts);
    if (quick !== undefined) return { kind: 'use', path: quick, name: 'the installed browser' };
  }
  if (machine.starts(machine.managed)) return { kind: 'use', path: machine.managed, name: 'Playwright’s Chromium' };
  const installed = usualPlaces(machine.platform, machine.variables).find(machine.starts);
  if (wish === 'quick' && mayInstall && machine.isRoot && machine.offersHeadless)
    return { kind: 'install', otherwise: installed ?? null };
  if (installed !== undefined) return { kind: 'use', path: installed, name: 'the installed browser' };
  if (mayInstall) return { kind: 'install', otherwise: null };
  return {
    kind: 'none',
    advice:
      'The browser tests need Chromium or Chrome: install one, or run "npx playwright install chromium", and start the tests again.',
  };
}
