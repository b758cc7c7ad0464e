/** What the machine is asked before a browser is chosen. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  /** Where Playwright keeps its own Chromium, whether or not it is there. */
  readonly managed: string;
  /** The variables of the environment that matter: `PATH`, `CI`, and the program folders of Windows. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  readonly isContainer: boolean;
  /** Tells whether a browser is at a path and says its version when asked. */
  readonly starts: (path: string) => boolean;
}

/** The browser to use, the wish to install one, or one sentence that says what a person can do. */
export type Choice =
  | { readonly kind: 'use'; readonly path: string; readonly name: 'Playwright’s Chromium' | 'the installed browser' }
  | { readonly kind: 'install' }
  | { readonly kind: 'none'; readonly advice: string };

const commands = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];

/** The places where Chrome or Chromium usually is on a system, most likely first; those on the `PATH` come before the fixed ones. */
export function usualPlaces(platform: NodeJS.Platform, variables: Machine['variables']): readonly string[] {
  if (platform === 'win32')
    return ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => {
      const folder = variables[name];
      return folder === undefined
        ? []
        : [`${folder}\\Google\\Chrome\\Application\\chrome.exe`, `${folder}\\Chromium\\Application\\chrome.exe`];
    });
  const onPath = (variables['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  const named = commands.flatMap((command) => onPath.map((folder) => `${folder}/${command}`));
  if (platform !== 'darwin') return [...named, '/opt/google/chrome/chrome', '/usr/lib/chromium/chromium', '/snap/bin/chromium'];
  const applications = ['/Applications', ...(variables['HOME'] === undefined ? [] : [`${variables['HOME']}/Applications`])];
  const bundles = ['Google Chrome', 'Chromium'].flatMap((name) =>
    applications.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
  );
  return [...bundles, ...named];
}

/**
 * The browser for the tests: Playwright's own Chromium if it is there, else an installed Chrome or Chromium. Where neither is, an automated
 * run and root in a container get one installed; a person is told what to install, since installing is theirs to decide.
 */
export function chooseBrowser(machine: Machine): Choice {
  if (machine.starts(machine.managed)) return { kind: 'use', path: machine.managed, name: 'Playwright’s Chromium' };
  const installed = usualPlaces(machine.platform, machine.variables).find(machine.starts);
  if (installed !== undefined) return { kind: 'use', path: installed, name: 'the installed browser' };
  const isAutomated = (machine.variables['CI'] ?? '') !== '';
  if (isAutomated || (machine.isRoot && machine.isContainer)) return { kind: 'install' };
  return {
    kind: 'none',
    advice:
      'The browser tests need Chromium or Chrome: install one, or run "npx playwright install chromium", and start the tests again.',
  };
}
