import { spawnSync } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

import type { Step } from './steps.ts';

/** How a plan went: its report, a line per step, and the exit code of the first step that failed, or 0. */
export interface Outcome {
  readonly report: readonly string[];
  readonly code: number;
}

/** Runs one step to its end, with its output on this process's own. @returns its exit code */
export function runStep(step: Step): number {
  const path = [resolve('node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter);
  const { status, error } = spawnSync(step.command, step.arguments, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...step.variables, PATH: path, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (error) console.error(`"${step.command}" could not be started: ${error.message}`);
  return status ?? 1;
}

/**
 * Runs the steps of a plan one after the other and stops at the first that fails. A step that can't run on this machine is reported as not
 * run.
 *
 * @param say gets a heading before each step and a line with its seconds after it
 */
export function runSteps(steps: readonly Step[], run: (step: Step) => number, say: (line: string) => void): Outcome {
  const report: string[] = [];
  const tell = (line: string): void => {
    report.push(line);
    say(line);
  };
  for (const step of steps) {
    const missing = step.missing?.() ?? null;
    if (missing !== null) {
      tell(`– ${step.title}: not run, ${missing}`);
      continue;
    }
    say(`\n== ${step.title}`);
    const start = performance.now();
    const code = run(step);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    tell(`${code === 0 ? '✓' : '✗'} ${step.title}: ${seconds} s${code === 0 ? '' : `, failed with exit code ${String(code)}`}`);
    if (code !== 0) return { report, code };
  }
  return { report, code: 0 };
}
