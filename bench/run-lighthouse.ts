import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

import * as v from 'valibot';

import { launchArguments } from '../src/export/find-browser.ts';
import type { Site } from '../tests/support/serve-folder.ts';
import type { Budgets } from './budgets.ts';
import { type Figure, median } from './figures.ts';

const execute = promisify(execFile);

const Report = v.object({ categories: v.record(v.string(), v.object({ score: v.number() })) });

/** The points of one run by category, 0–100. */
type Points = Readonly<Record<string, number>>;

/** One run of Lighthouse on its own terms: a slow phone. */
async function runOnce(url: string, browser: string, categories: readonly string[]): Promise<Points> {
  const { stdout } = await execute(
    process.execPath,
    [
      resolve('node_modules/lighthouse/cli/index.js'),
      url,
      '--quiet',
      '--output=json',
      '--no-enable-error-reporting',
      `--only-categories=${categories.join(',')}`,
      `--chrome-flags=--headless=new ${launchArguments.join(' ')}`,
    ],
    { env: { ...process.env, CHROME_PATH: browser }, maxBuffer: 100_000_000 },
  );
  const report = v.parse(Report, JSON.parse(stdout));
  return Object.fromEntries(Object.entries(report.categories).map(([name, { score }]) => [name, Math.round(score * 100)]));
}

/**
 * The points that Lighthouse gives the pages of the budgets on a phone: the median of several runs per category.
 *
 * @param browser the path of the browser
 * @param say gets a line per page while it goes on
 */
export async function runLighthouse(
  site: Site,
  { lighthouse }: Budgets,
  browser: string,
  say: (line: string) => void,
): Promise<readonly Figure[]> {
  const categories = Object.keys(lighthouse.scores);
  const figures: Figure[] = [];
  for (const [name, path] of Object.entries(lighthouse.pages)) {
    say(`Lighthouse, ${name}: ${String(lighthouse.runs)} runs of /${path}`);
    const runs: Points[] = [];
    // One after the other: two at a time would slow each other down.
    for (let at = 0; at < lighthouse.runs; at += 1) runs.push(await runOnce(site.url + path, browser, categories));
    for (const [category, budget] of Object.entries(lighthouse.scores))
      figures.push({
        what: `${name}: ${category}`,
        measured: median(runs.map((run) => run[category] ?? 0)),
        budget,
        unit: 'points',
      });
  }
  return figures;
}
