import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

import type { Plan, Step } from './steps.ts';

/** How a plan went: its report, a line per step, and the exit code of the first step that failed, or 0. */
export interface Outcome {
  readonly report: readonly string[];
  readonly code: number;
}

/** How a step ended, and what it printed if that was held back. */
export interface Ended {
  readonly code: number;
  readonly output: string;
}

/**
 * Runs one step to its end.
 *
 * @param isAlone then it prints as it goes; else what it prints is held back, since others are printing too
 */
export function runStep(step: Step, isAlone: boolean): Promise<Ended> {
  const path = [resolve('node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter);
  const running = spawn(step.command, step.arguments, {
    stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...step.variables, PATH: path, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const printed: string[] = [];
  for (const stream of [running.stdout, running.stderr]) {
    stream?.setEncoding('utf8');
    stream?.on('data', (text: string) => printed.push(text));
  }
  return new Promise((end) => {
    const endWith = (code: number) => end({ code, output: printed.join('') });
    running.on('error', ({ message }) => {
      printed.push(`"${step.command}" could not be started: ${message}\n`);
      if (isAlone) console.error(printed.at(-1));
      endWith(1);
    });
    running.on('close', (code) => endWith(code ?? 1));
  });
}

/**
 * Runs the stages of a plan one after the other; of each stage the series side by side, and of each series the steps one after the other. After a
 * step that fails no other begins; those that are running come to their end. A step that can't run on this machine is reported as not run.
 *
 * @param say gets a heading before what a step printed, and a line with its seconds after it
 */
export async function runSteps(
  plan: Plan,
  run: (step: Step, isAlone: boolean) => Promise<Ended>,
  say: (line: string) => void,
): Promise<Outcome> {
  const report: string[] = [];
  const failures: number[] = [];
  const tell = (line: string): void => {
    report.push(line);
    say(line);
  };

  async function runSeries(series: readonly Step[], isAlone: boolean): Promise<void> {
    for (const step of series) {
      if (failures.length > 0) return;
      const missing = step.missing?.() ?? null;
      if (missing !== null) {
        tell(`– ${step.title}: not run, ${missing}`);
        continue;
      }
      say(isAlone ? `\n== ${step.title}` : `… ${step.title}`);
      const start = performance.now();
      const { code, output } = await run(step, isAlone);
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      if (!isAlone) say(`\n== ${step.title}\n${output.trimEnd()}`);
      tell(`${code === 0 ? '✓' : '✗'} ${step.title}: ${seconds} s${code === 0 ? '' : `, failed with exit code ${String(code)}`}`);
      if (code !== 0) failures.push(code);
    }
  }

  for (const stage of plan) await Promise.all(stage.map((series) => runSeries(series, stage.length === 1)));
  return { report, code: failures[0] ?? 0 };
}
