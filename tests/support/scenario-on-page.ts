import { expect, type Locator, type Page } from '@playwright/test';

import type { Lang } from '../../src/i18n/locales.ts';
import { address } from './address.ts';
import { allScenarios } from './all-scenarios.ts';
import { moveMouse } from './move-mouse.ts';
import { ui } from './words.ts';

/** A scenario of the course with its words in one language. @throws RangeError if there is none of that id */
export function scenarioIn(lang: Lang, id: string) {
  const scenario = allScenarios().find((one) => one.id === id);
  const words = scenario?.words.find((one) => one.lang === lang)?.words;
  if (!scenario || !words) throw new RangeError(`There is no scenario "${id}" in "${lang}".`);
  return { structure: scenario.structure, words };
}

/** The choices of the scene that is shown, by what they say. */
export function choicesOn(page: Page, lang: Lang): Locator {
  return page.getByRole('region', { name: ui(lang)['scenario.question'] }).getByRole('button');
}

/** Opens a scenario and waits until choices can be made. */
export async function openScenario(page: Page, lang: Lang, id: string): Promise<void> {
  await page.goto(address(lang, `scenario/${id}`));
  // The player wakes at the first sign of life.
  await moveMouse(page);
  await expect(page.locator('.scenario-player button').first()).toBeEnabled();
}
