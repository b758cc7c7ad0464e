import { expect, type Locator, type Page } from '@playwright/test';

import type { Lang } from '../../src/i18n/locales.ts';
import { ui } from './words.ts';

/** Where someone stands, as one of the map's two halves says it. */
export interface Stand {
  readonly closeness: number;
  readonly conflict: number;
}

/** The relationship map as it stands on its page. */
export interface MapOnPage {
  readonly newName: Locator;
  readonly add: Locator;
  /** Everyone in the drawing. */
  readonly people: Locator;
  readonly person: (name: string) => Locator;
  /** Someone's fields in the list. */
  readonly fields: (name: string) => Locator;
  readonly slider: (name: string, direction: keyof Stand) => Locator;
  /** Where someone stands in the list. */
  readonly inList: (name: string) => Promise<Stand>;
  /** Where someone stands in the drawing, as it is said to who can't see it. */
  readonly inDrawing: (name: string) => Promise<Stand>;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** The map on its page in a language. */
export function mapOnPage(page: Page, lang: Lang): MapOnPage {
  const words = ui(lang);
  const drawing = page.getByRole('group', { name: words['map.drawing'] });
  const names = { closeness: words['portrait.closeness'], conflict: words['portrait.conflict'] };
  const fields = (name: string) => page.getByRole('group', { name: new RegExp(`^(\\d+\\. )?${escaped(name)}$`) });
  const slider = (name: string, direction: keyof Stand) =>
    fields(name).getByRole('slider', { name: names[direction], exact: true });
  const person = (name: string) => drawing.getByRole('slider', { name, exact: true });
  return {
    newName: page.getByRole('textbox', { name: words['map.addLabel'] }),
    add: page.getByRole('button', { name: words['map.add'], exact: true }),
    people: drawing.getByRole('slider'),
    person,
    fields,
    slider,
    inList: async (name) => ({
      closeness: Number(await slider(name, 'closeness').inputValue()),
      conflict: Number(await slider(name, 'conflict').inputValue()),
    }),
    inDrawing: async (name) => {
      const said = (await person(name).getAttribute('aria-valuetext')) ?? '';
      const [closeness = Number.NaN, conflict = Number.NaN] = [...said.matchAll(/(\d+) (?:van|of) 100/g)].map(([, value]) =>
        Number(value),
      );
      return { closeness, conflict };
    },
  };
}

/** Puts someone on the map, in the middle where that is free. */
export async function putOnMap(on: MapOnPage, ...names: readonly string[]): Promise<void> {
  await expect(on.add).toBeEnabled();
  for (const name of names) {
    await on.newName.fill(name);
    await on.add.click();
    await expect(on.person(name)).toBeVisible();
  }
}

/** Sees to it that the drawing and the list say the same of someone, and that it is this. */
export async function expectStand(on: MapOnPage, name: string, stand: Stand): Promise<void> {
  await expect.poll(() => on.inList(name)).toEqual(stand);
  await expect.poll(() => on.inDrawing(name)).toEqual(stand);
}
