import { describe, expect, test } from 'vitest';

import { runSteps } from '../../support/run-steps.ts';
import { plansWith, type Step } from '../../support/steps.ts';

const step = (title: string, changes: Partial<Step> = {}): Step => ({ title, command: title, arguments: [], ...changes });
const silent = () => undefined;

describe('runSteps', () => {
  test('runs all steps in order', () => {
    const ran: string[] = [];
    const outcome = runSteps([step('a'), step('b')], ({ command }) => ran.push(command) && 0, silent);
    expect(ran).toEqual(['a', 'b']);
    expect(outcome).toMatchObject({ code: 0, report: [expect.stringMatching(/^✓ a: /), expect.stringMatching(/^✓ b: /)] });
  });

  test('stops at the first that fails, with its exit code', () => {
    const ran: string[] = [];
    const outcome = runSteps(
      [step('a'), step('b'), step('c')],
      ({ command }) => (ran.push(command), command === 'b' ? 3 : 0),
      silent,
    );
    expect(ran).toEqual(['a', 'b']);
    expect(outcome.code).toBe(3);
    expect(outcome.report.at(-1)).toMatch(/^✗ b: .* exit code 3$/);
  });

  test('reports what cannot run as not run, and goes on', () => {
    const outcome = runSteps([step('a', { missing: () => 'it is not here' }), step('b')], () => 0, silent);
    expect(outcome.report[0]).toBe('– a: not run, it is not here');
    expect(outcome.report[1]).toMatch(/^✓ b/);
  });

  test('runs a step that turns out to miss nothing', () => {
    expect(runSteps([step('a', { missing: () => null })], () => 0, silent).report[0]).toMatch(/^✓ a/);
  });
});

describe('plansWith', () => {
  test('reports Firefox as not run where it is not there', () => {
    const firefoxIn = (hasFirefox: boolean) =>
      plansWith({ hasFirefox })
        .verify.find(({ title }) => title.includes('Firefox'))
        ?.missing?.();
    expect(firefoxIn(false)).toContain('npx playwright install firefox');
    expect(firefoxIn(true)).toBeNull();
  });

  test('tests all that it checks, and verifies all that it tests', () => {
    const { check, test: whole, verify } = plansWith({ hasFirefox: true });
    expect(whole).toEqual(expect.arrayContaining([...check]));
    expect(verify.slice(0, whole.length)).toEqual(whole);
  });
});
