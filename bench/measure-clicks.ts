import type { Browser, Page } from '@playwright/test';

import type { Site } from '../tests/support/serve-folder.ts';
import type { Budgets } from './budgets.ts';
import { type Figure, median } from './figures.ts';

/** How many clicks are made on one page before it is the other's turn, so that a busy minute of the machine meets both. */
const clicksPerTurn = 6;

/** The least that a browser reports of an event, in milliseconds: what takes less is counted as this much. */
const leastReported = 16;

/** Enough milliseconds for a slowed-down page to paint, to keep the answer, and to fall silent. */
const untilSilent = 250;

/** What one click cost, in milliseconds. */
interface Cost {
  /** From the click to the picture that shows it, as the browser's Event Timing has it: in steps of eight. */
  readonly painted: number;
  /** What the main thread worked, in its own time, in which other programs don't count. */
  readonly mainThread: number;
}

/** A phone's window without anything in its cache. */
function phonePage(browser: Browser): Promise<Page> {
  return browser.newPage({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' });
}

/** What a page has in it now, without its scripts. */
function withoutScript(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true);
    if (!(copy instanceof HTMLElement)) throw new TypeError('The page has no element.');
    for (const script of copy.querySelectorAll('script, link[rel="modulepreload"]')) script.remove();
    return `<!doctype html>${copy.outerHTML}`;
  });
}

/** Slows a page down, and gives what clicks a step of a statement and says what that cost. */
async function timedClicks(page: Page, slowdown: number): Promise<(statement: number, step: number) => Promise<Cost>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });

  async function mainThread(): Promise<number> {
    const { metrics } = await session.send('Performance.getMetrics');
    const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value;
    if (seconds === undefined) throw new TypeError('The browser does not say how long its main thread worked.');
    return seconds * 1000;
  }

  return async (statement, step) => {
    const label = page.getByRole('form').getByRole('group').nth(statement).locator('label').nth(step);
    await label.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const box = await label.boundingBox();
    if (!box) throw new TypeError('There is nothing to click.');
    // All that comes before a click, such as what changes under the pointer, is over when it begins.
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    const events = await page.evaluateHandle((least) => {
      const durations: number[] = [];
      const observer = new PerformanceObserver((list) => durations.push(...list.getEntries().map(({ duration }) => duration)));
      // The types don't know the threshold yet.
      const quickOnesToo = { type: 'event', durationThreshold: least };
      observer.observe(quickOnesToo);
      return { durations, stop: () => observer.disconnect() };
    }, leastReported);
    await page.waitForTimeout(untilSilent);

    const before = await mainThread();
    await page.mouse.down();
    await page.mouse.up();
    await page.waitForTimeout(untilSilent);
    const cost = (await mainThread()) - before;

    const durations = await events.evaluate(({ durations: all, stop }) => {
      stop();
      return all;
    });
    if (!(await label.getByRole('radio').isChecked())) throw new TypeError('The click did not choose anything.');
    return { painted: Math.max(leastReported, ...durations), mainThread: cost };
  };
}

/**
 * What it costs to answer a statement of a scan on a slow phone, beside what the same page costs without any script: the medians of as many
 * clicks as the budgets ask for, in turns on both.
 *
 * @param onward the name of the button that can be pressed once the scan is awake
 */
export async function measureClicks(
  browser: Browser,
  site: Site,
  { clicks }: Budgets,
  onward: string,
): Promise<readonly Figure[]> {
  const scan = await phonePage(browser);
  await scan.goto(site.url + clicks.page);
  await scan.getByRole('button', { name: onward, exact: true, disabled: false }).waitFor();
  const plain = await phonePage(browser);
  const markup = await withoutScript(scan);
  await plain.route(`${site.url}plain/`, (route) => route.fulfill({ contentType: 'text/html', body: markup }));
  await plain.goto(`${site.url}plain/`);

  const turns = await Promise.all(
    [scan, plain].map(async (page) => ({ page, click: await timedClicks(page, clicks.slowdown), costs: new Array<Cost>() })),
  );
  for (let start = 0; start < clicks.count; start += clicksPerTurn)
    for (const { page, costs, click } of turns) {
      await page.bringToFront();
      // Another step at every round, so that each click changes the answer.
      for (let at = start; at < Math.min(start + clicksPerTurn, clicks.count); at += 1)
        costs.push(await click(at % 3, (2 * Math.floor(at / 3) + 1) % 5));
    }
  await Promise.all([scan.close(), plain.close()]);

  const [answer, radio] = turns.map(({ costs }) => ({
    painted: median(costs.map(({ painted }) => painted)),
    mainThread: median(costs.map(({ mainThread }) => mainThread)),
  }));
  const rounded = (value: number): number => Math.round(value * 10) / 10;
  return [
    { what: 'answer on the screen', measured: rounded(answer!.painted), budget: clicks.paintedWithin, unit: 'ms' },
    {
      what: 'main thread for an answer',
      measured: rounded(answer!.mainThread),
      budget: rounded(clicks.timesPlain * radio!.mainThread),
      unit: 'ms',
    },
  ];
}
