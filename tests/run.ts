import { existsSync } from 'node:fs';

import { firefox } from '@playwright/test';

import { runStep, runSteps } from './support/run-steps.ts';
import { plansWith } from './support/steps.ts';

const plans = plansWith({ hasFirefox: existsSync(firefox.executablePath()) });
const name = process.argv[2] ?? '';

if (name === 'check' || name === 'test' || name === 'verify') {
  const start = performance.now();
  const { report, code } = await runSteps(plans[name], runStep, (line) => console.log(line));
  const minutes = ((performance.now() - start) / 60_000).toFixed(1);
  console.log(`\n${report.join('\n')}\n${code === 0 ? `All of it in ${minutes} minutes.` : `Stopped after ${minutes} minutes.`}`);
  process.exitCode = code;
} else {
  console.error(`Say what to run: ${Object.keys(plans).join(', ')}.`);
  process.exitCode = 1;
}
