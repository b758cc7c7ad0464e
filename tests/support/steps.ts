/** One command of a plan. */
export interface Step {
  /** What it does, as a heading. */
  readonly title: string;
  readonly command: string;
  readonly arguments: readonly string[];
  /** Variables that it gets on top of those of the environment. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Says why it can't run on this machine, or `null` if it can; such a step is reported and not counted as passed. */
  readonly missing?: () => string | null;
}

/** Series of steps that run side by side; the steps of one series run one after the other. */
export type Stage = readonly (readonly Step[])[];

/** Stages, one after the other. */
export type Plan = readonly Stage[];

/** A stage of steps that run one after the other. */
function inOrder(...steps: readonly Step[]): Stage {
  return [steps];
}

/** A step that runs one of the project's own scripts with Node. */
function script(title: string, path: string, ...rest: readonly string[]): Step {
  return { title, command: 'node', arguments: [path, ...rest] };
}

/** A step that runs a tool of `node_modules/.bin`. */
function tool(title: string, command: string, ...rest: readonly string[]): Step {
  return { title, command, arguments: rest };
}

/** A build beside `dist/`, for the tests alone. */
function variant(title: string, folder: string, variables: Readonly<Record<string, string>>): Step {
  return { ...tool(title, 'astro', 'build'), variables: { ...variables, ASTRO_OUT_DIR: folder } };
}

// Types before lint: the first writes the types of the content, which the second reads.
const typesAndLint: readonly Step[] = [
  tool('Types', 'astro', 'check', '--minimumFailingSeverity', 'warning'),
  tool('Lint', 'eslint', '.'),
];

const withoutBuild: readonly Step[] = [
  tool('Format', 'prettier', '--check', '--log-level', 'warn', '.'),
  script('Content', 'src/content-check/run.ts'),
  tool('Unit tests', 'vitest', 'run'),
];

// Whatever starts Astro is in one series: two at once would write the same files in `.astro/`.
const builds: readonly Step[] = [
  tool('Build', 'astro', 'build'),
  script('Links', 'tests/links.ts', 'dist', '/'),
  variant('Build under /dyade/', '.cache/dist-base', { BASE_PATH: '/dyade/', SITE_URL: 'https://dyade.example' }),
  script('Links under /dyade/', 'tests/links.ts', '.cache/dist-base', '/dyade/'),
];

const check: Plan = [[typesAndLint, withoutBuild]];

const test: Plan = [
  inOrder(script('A browser for the tests', 'src/export/find-browser.ts')),
  [[...typesAndLint, ...builds], withoutBuild],
  inOrder(tool('Browser tests', 'playwright', 'test', '--project', 'site', '--project', 'base')),
];

/** A step that nothing in the project can do yet; it says so in every report. */
function notYet(title: string, why: string): Step {
  return { title, command: '', arguments: [], missing: () => why };
}

/**
 * The steps of each command. Browser tests come last, so that a fault shows soon; they are alone, since they measure.
 *
 * @param hasFirefox whether Playwright's Firefox is on this machine
 */
export function plansWith({ hasFirefox }: { readonly hasFirefox: boolean }): Readonly<Record<'check' | 'test' | 'verify', Plan>> {
  const firefox: Step = {
    ...tool('Journeys in Firefox', 'playwright', 'test', '--project', 'firefox'),
    missing: () => (hasFirefox ? null : 'Playwright’s Firefox is not here: "npx playwright install firefox" brings it'),
  };
  const beyond: readonly Step[] = [
    variant('Build with React DOM', '.cache/dist-react', { BROWSER_RUNTIME: 'react' }),
    tool(
      'The other browser tests',
      'playwright',
      'test',
      '--project',
      'site-rest',
      '--project',
      'base-rest',
      '--project',
      'react',
    ),
    {
      ...tool('Every page in every look', 'playwright', 'test', '--project', 'site', 'tests/a11y'),
      variables: { EVERY_LOOK: '1' },
    },
    firefox,
    notYet('Packages played', 'there are no packages yet'),
    notYet('Mutation tests', 'they are not set up yet'),
    notYet('Outside validators', 'they are not set up yet'),
  ];
  const verify: Plan = [...test, inOrder(...beyond)];
  return { check, test, verify };
}
