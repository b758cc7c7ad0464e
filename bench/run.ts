import { writeFileSync } from 'node:fs';

import { chromium } from '@playwright/test';

import { findBrowser, launchArguments } from '../src/export/find-browser.ts';
import { serveFolder } from '../tests/support/serve-folder.ts';
import { ui } from '../tests/support/words.ts';
import { readBudgets } from './budgets.ts';
import { keepsBudget, tableOf } from './figures.ts';
import { measureClicks } from './measure-clicks.ts';
import { measureLesson } from './measure-lesson.ts';
import { measureSearch } from './measure-search.ts';
import { runLighthouse } from './run-lighthouse.ts';

const budgets = readBudgets();
const words = ui('nl');
const executablePath = findBrowser('full');
const site = await serveFolder('dist');
const browser = await chromium.launch({ executablePath, args: [...launchArguments] });
// What the site keeps for reading without a connection is no part of a page.
const phone = { viewport: { width: 360, height: 740 }, serviceWorkers: 'block' } as const;

const bytes = [
  ...(await measureLesson(await browser.newPage(phone), site, budgets)),
  ...(await measureSearch(await browser.newPage(phone), site, budgets, {
    open: words['search.open'],
    field: words['search.label'],
  })),
];
const { slowdown, count } = budgets.clicks;
console.log(`Answering: ${String(count)} clicks, and as many on the same page without script`);
const clicks = await measureClicks(browser, site, budgets, words['scan.next']);
await browser.close();
const points = await runLighthouse(site, budgets, executablePath, (line) => console.log(line));
await site.close();

const report = `# Latest figures

Bytes are those of bodies as a server with Brotli sends them; a KB is 1,000 bytes; the page is \`/${budgets.lesson.page}\`. Points are the
median of ${String(budgets.lighthouse.runs)} runs of Lighthouse for a phone. \`npm run bench\` writes this file.

${tableOf(bytes)}

Milliseconds are the median of ${String(count)} clicks on the answers of \`/${budgets.clicks.page}\`, with the processor ${String(slowdown)} times as
slow; the main thread may work ${String(budgets.clicks.timesPlain)} times as long as in the same run on the same page without script.

${tableOf(clicks)}

${tableOf(points)}
`;
const here = new URL('.', import.meta.url);
writeFileSync(new URL('latest.md', here), report);
writeFileSync(new URL('latest.json', here), `${JSON.stringify({ bytes, clicks, points }, null, 2)}\n`);
console.log(report);

const over = [...bytes, ...clicks, ...points].filter((figure) => !keepsBudget(figure));
if (over.length > 0) console.error(`${String(over.length)} figures are over budget.`);
process.exitCode = over.length > 0 ? 1 : 0;
