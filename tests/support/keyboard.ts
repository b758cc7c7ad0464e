import { expect, type Locator, type Page } from '@playwright/test';

/** More than the longest page has to offer. */
const tabStops = 250;

/** Asks whether an element has the focus; the element is looked up once, as on a long page that takes longer than the key itself. */
async function focusOn(target: Locator): Promise<() => Promise<boolean>> {
  const handle = await target.elementHandle();
  return () => handle.evaluate((element) => element === document.activeElement);
}

/** The key that leads to an element from where the focus is: forwards, or back where the element comes earlier. */
function keyTowards(target: Locator): Promise<'Tab' | 'Shift+Tab'> {
  return target.evaluate((element) => {
    const here = document.activeElement ?? document.body;
    const isEarlier = here !== document.body && (here.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    return isEarlier ? 'Shift+Tab' : 'Tab';
  });
}

/**
 * Goes to an element with the tab key, from wherever the focus is.
 *
 * @throws Error if the keyboard can't get there
 */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const key = await keyTowards(target);
  const hasFocus = await focusOn(target);
  for (let stop = 0; stop < tabStops && !(await hasFocus()); stop += 1) await page.keyboard.press(key);
  await expect(target, 'is reached with the tab key').toBeFocused();
}

/** Chooses one of several radio buttons that belong together: goes to the group with the tab key, and to the choice with the arrows. */
export async function chooseByKeyboard(page: Page, radios: Locator, choice: Locator): Promise<void> {
  const first = await radios.first().elementHandle();
  const inGroup = () =>
    first.evaluate((radio) => {
      const here = document.activeElement;
      return (
        radio instanceof HTMLInputElement &&
        here instanceof HTMLInputElement &&
        here.form === radio.form &&
        here.name === radio.name
      );
    });
  const key = await keyTowards(radios.first());
  for (let stop = 0; stop < tabStops && !(await inGroup()); stop += 1) await page.keyboard.press(key);
  if (await (await focusOn(choice))()) await page.keyboard.press('Space');
  for (let step = await radios.count(); step > 0 && !(await choice.isChecked()); step -= 1)
    await page.keyboard.press('ArrowDown');
  await expect(choice, 'is chosen with the arrow keys').toBeChecked();
}

/** Chooses from a list with the arrow keys. @param place of the choice in the list, from 0 */
export async function selectByKeyboard(page: Page, list: Locator, place: number): Promise<void> {
  await tabTo(page, list);
  await page.keyboard.press('Home');
  for (let step = 0; step < place; step += 1) await page.keyboard.press('ArrowDown');
  await expect
    .poll(() => list.evaluate((element) => (element instanceof HTMLSelectElement ? element.selectedIndex : null)))
    .toBe(place);
}
