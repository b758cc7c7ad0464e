import { describe, expect, test } from 'vitest';

import { runStep, runSteps } from '../../support/run-steps.ts';
import { type Plan, plansWith, type Step } from '../../support/steps.ts';

const step = (title: string, changes: Partial<Step> = {}): Step => ({ title, command: title, arguments: [], ...changes });
const silent = () => undefined;

/** Runs steps that only note that they ran; those that are named fail, with that exit code. */
function noting(codes: Readonly<Record<string, number>> = {}) {
  const ran: string[] = [];
  const run = ({ command }: Step, isAlone: boolean) => {
    ran.push(isAlone ? command : `${command} beside others`);
    return Promise.resolve({ code: codes[command] ?? 0, output: `${command} says` });
  };
  return { ran, run };
}

describe('runSteps', () => {
  test('runs all stages and steps in order', async () => {
    const { ran, run } = noting();
    const outcome = await runSteps([[[step('a'), step('b')]], [[step('c')]]], run, silent);
    expect(ran).toEqual(['a', 'b', 'c']);
    expect(outcome.code).toBe(0);
    expect(outcome.report.map((line) => line.split(':')[0])).toEqual(['✓ a', '✓ b', '✓ c']);
  });

  test('runs series side by side, and says what each step printed in one piece', async () => {
    const begun: string[] = [];
    const both = Promise.withResolvers<undefined>();
    const said: string[] = [];
    await runSteps(
      [[[step('a')], [step('b')]]],
      async ({ command }) => {
        // Neither comes to its end before the other has begun.
        if (begun.push(command) === 2) both.resolve(undefined);
        await both.promise;
        return { code: 0, output: `${command} says` };
      },
      (line) => said.push(line),
    );
    expect(said.filter((line) => line.includes('says'))).toEqual(['\n== a\na says', '\n== b\nb says']);
  });

  test('begins nothing after a step that fails, and ends with its exit code', async () => {
    const { ran, run } = noting({ b: 3 });
    const outcome = await runSteps([[[step('a'), step('b'), step('c')]], [[step('d')]]], run, silent);
    expect(ran).toEqual(['a', 'b']);
    expect(outcome.code).toBe(3);
    expect(outcome.report.at(-1)).toMatch(/^✗ b: .* exit code 3$/);
  });

  test('lets what is running come to its end when another fails', async () => {
    const { ran, run } = noting({ a: 2 });
    const outcome = await runSteps([[[step('a')], [step('b'), step('c')]]], run, silent);
    expect(ran).toEqual(['a beside others', 'b beside others']);
    expect(outcome).toMatchObject({ code: 2, report: [expect.stringMatching(/^✗ a/), expect.stringMatching(/^✓ b/)] });
  });

  test('reports what cannot run as not run, and goes on', async () => {
    const plan: Plan = [[[step('a', { missing: () => 'it is not here' }), step('b', { missing: () => null })]]];
    const outcome = await runSteps(plan, noting().run, silent);
    expect(outcome.report[0]).toBe('– a: not run, it is not here');
    expect(outcome.report[1]).toMatch(/^✓ b/);
  });
});

describe('runStep', () => {
  const node = (code: string) => step('Node', { command: process.execPath, arguments: ['-e', code] });

  test('beside others gives back what was printed, and the exit code', async () => {
    const { code, output } = await runStep(node('console.log("out"); console.error("err"); process.exitCode = 3'), false);
    expect(code).toBe(3);
    expect(output.split('\n').sort()).toEqual(['', 'err', 'out']);
  });

  test('says what could not be started', async () => {
    const ended = await runStep(step('Nothing', { command: 'no-such-command' }), false);
    expect(ended.code).not.toBe(0);
    expect(ended.output).toContain('no-such-command');
  });
});

describe('plansWith', () => {
  test('reports Firefox as not run where it is not there', () => {
    const firefoxIn = (hasFirefox: boolean) =>
      plansWith({ hasFirefox })
        .verify.flat(2)
        .find(({ title }) => title.includes('Firefox'))
        ?.missing?.();
    expect(firefoxIn(false)).toContain('npx playwright install firefox');
    expect(firefoxIn(true)).toBeNull();
  });

  test('tests all that it checks, and verifies all that it tests', () => {
    const { check, test: whole, verify } = plansWith({ hasFirefox: true });
    expect(whole.flat(2)).toEqual(expect.arrayContaining(check.flat(2)));
    expect(verify.slice(0, whole.length)).toEqual(whole);
  });
});
