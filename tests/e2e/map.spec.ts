import { freeSpot } from '../../src/domain/map/free-spot.ts';
import { middle } from '../../src/domain/map/place.ts';
import { type Lang, localeCodes } from '../../src/i18n/locales.ts';
import { address } from '../support/address.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { tabTo } from '../support/keyboard.ts';
import { keepBehindItsBack, kept } from '../support/kept.ts';
import { expectStand, mapOnPage, putOnMap } from '../support/map-on-page.ts';
import { switchLanguage } from '../support/switch-language.ts';
import { expect, test } from '../support/test.ts';
import { scan, ui } from '../support/words.ts';

const key = 'tool/relationship-map';

/** The words of the map about someone. */
function about(
  lang: Lang,
  name: `map.${'undo' | 'remove' | 'removed' | 'taken' | 'nameEmpty' | 'addKnown'}`,
  who: string,
): string {
  return ui(lang)[name].replace('{name}', who);
}

/** Where the second person stands who is put on the map: the first one is in the middle. */
const beside = freeSpot([middle]);

for (const lang of localeCodes) {
  const words = ui(lang);

  test(
    `${lang}: someone is placed with the keyboard alone in the list, and stands there in the drawing, after a reload and in the other language`,
    { tag: ['@base', '@islands'] },
    async ({ page }) => {
      await page.goto(address(lang, key));
      const on = mapOnPage(page, lang);
      await expect(on.add).toBeEnabled();
      await tabTo(page, on.newName);
      await page.keyboard.type('N.');
      await page.keyboard.press('Enter');
      await expect(on.newName, 'ready for the next who comes to mind').toBeFocused();
      await expect(on.newName).toHaveValue('');
      await expectStand(on, 'N.', { closeness: 50, conflict: 50 });

      await tabTo(page, on.slider('N.', 'closeness'));
      await page.keyboard.press('End');
      for (let press = 0; press < 8; press += 1) await page.keyboard.press('ArrowLeft');
      await tabTo(page, on.slider('N.', 'conflict'));
      await page.keyboard.press('Home');
      for (let press = 0; press < 15; press += 1) await page.keyboard.press('ArrowRight');
      await expectStand(on, 'N.', { closeness: 92, conflict: 15 });
      await expect(on.fields('N.')).toContainText(words['map.veryMuch']);
      await expect
        .poll(() => kept(page))
        .toMatchObject({ 'map/main': { v: 1, places: [{ name: 'N.', closeness: 92, conflict: 15 }] } });

      await page.reload();
      await expectStand(on, 'N.', { closeness: 92, conflict: 15 });
      const other = mapOnPage(page, await switchLanguage(page, lang));
      await expectStand(other, 'N.', { closeness: 92, conflict: 15 });
    },
  );

  test(`${lang}: someone is dragged with the mouse and moved with the arrow keys, and the list follows`, async ({ page }) => {
    await page.goto(address(lang, key));
    const on = mapOnPage(page, lang);
    await putOnMap(on, 'M.', 'N.');
    await on.slider('M.', 'closeness').fill('10');
    await on.slider('M.', 'conflict').fill('10');
    await on.person('N.').scrollIntoViewIfNeeded();
    const dot = await on.person('N.').locator('circle').last().boundingBox();
    const start = { x: (dot?.x ?? 0) + (dot?.width ?? 0) / 2, y: (dot?.y ?? 0) + (dot?.height ?? 0) / 2 };
    await page.mouse.move(start.x + 3, start.y + 2);
    await page.mouse.down();
    await page.mouse.move(start.x + 60, start.y - 40, { steps: 4 });
    await page.mouse.move(start.x + 123, start.y - 98, { steps: 4 });
    await page.mouse.up();
    const moved = await on.person('N.').locator('circle').last().boundingBox();
    expect(Math.abs((moved?.x ?? 0) - (dot?.x ?? 0) - 120), 'it is under the mouse as it was taken').toBeLessThan(5);
    expect(Math.abs((moved?.y ?? 0) - (dot?.y ?? 0) + 100)).toBeLessThan(5);
    const stand = await on.inList('N.');
    expect(stand.closeness).toBeGreaterThan(55);
    expect(stand.conflict).toBeGreaterThan(60);
    await expectStand(on, 'N.', stand);
    await expectStand(on, 'M.', { closeness: 10, conflict: 10 });
    await expect.poll(() => kept(page)).toMatchObject({ 'map/main': { places: [{ name: 'M.' }, { name: 'N.', ...stand }] } });

    await on.person('N.').press('ArrowLeft');
    await on.person('N.').press('Shift+ArrowDown');
    await expectStand(on, 'N.', { closeness: stand.closeness - 2, conflict: stand.conflict - 10 });

    // Far beyond the edge is on the edge.
    await page.mouse.move((moved?.x ?? 0) - 8, (moved?.y ?? 0) + 62);
    const now = await on.person('N.').locator('circle').last().boundingBox();
    await page.mouse.move((now?.x ?? 0) + 5, (now?.y ?? 0) + 5);
    await page.mouse.down();
    await page.mouse.move(5000, -5000, { steps: 3 });
    await page.mouse.up();
    await expectStand(on, 'N.', { closeness: 100, conflict: 100 });
  });

  test(`${lang}: who is taken off the map can be put back in the same place, with the keyboard`, async ({ page }) => {
    await page.goto(address(lang, key));
    const on = mapOnPage(page, lang);
    await putOnMap(on, 'A.', 'B.', 'C.');
    await on.slider('B.', 'closeness').fill('20');
    await tabTo(page, page.getByRole('button', { name: about(lang, 'map.remove', 'B.'), exact: true }));
    await page.keyboard.press('Enter');
    await expect(on.people).toHaveCount(2);
    await expect(page.getByText(about(lang, 'map.removed', 'B.'), { exact: true })).toBeVisible();
    await expect.poll(() => kept(page)).toMatchObject({ 'map/main': { places: [{ name: 'A.' }, { name: 'C.' }] } });
    await expect(page.getByRole('button', { name: about(lang, 'map.undo', 'B.'), exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
    await expectStand(on, 'B.', { ...beside, closeness: 20 });
    await expect
      .poll(() => kept(page))
      .toMatchObject({ 'map/main': { places: [{ name: 'A.' }, { name: 'B.', closeness: 20 }, { name: 'C.' }] } });
    await expect(on.fields('B.').getByRole('textbox', { name: words['map.name'] })).toBeFocused();
  });

  test(`${lang}: names are changed, told apart, and never a full name without a warning`, async ({ page }) => {
    await page.goto(address(lang, key));
    const on = mapOnPage(page, lang);
    await putOnMap(on, 'A.', 'B.');
    await on.newName.fill('Noah Janssens');
    await expect(page.getByText(words['scan.fullName'])).toBeVisible();
    await on.newName.fill('b.');
    await on.add.click();
    await expect(page.getByText(about(lang, 'map.taken', 'b.'))).toBeVisible();
    await on.newName.fill('  ');
    await on.add.click();
    await expect(page.getByText(words['map.empty'])).toBeVisible();
    await expect(on.people).toHaveCount(2);

    const name = on.fields('B.').getByRole('textbox', { name: words['map.name'] });
    await name.fill('');
    await expect(page.getByText(about(lang, 'map.nameEmpty', 'B.'))).toBeVisible();
    await name.fill('A.');
    await expect(page.getByText(about(lang, 'map.taken', 'A.'))).toBeVisible();
    await name.blur();
    await expect(name).toHaveValue('B.');
    await name.fill('<b>Bo</b>');
    await expectStand(on, '<b>Bo</b>', beside);
    await expect.poll(() => kept(page)).toMatchObject({ 'map/main': { places: [{ name: 'A.' }, { name: '<b>Bo</b>' }] } });
  });

  test(`${lang}: who was scanned is offered, and starts where the answers lie only if the learner says so`, async ({ page }) => {
    const { version, perspectives } = scan('relationship-scan');
    const items = perspectives[0]?.items ?? [];
    const day = { en: '20 November 2026', nl: '20 november 2026' }[lang];
    await page.goto(address(lang, key));
    const on = mapOnPage(page, lang);
    await putOnMap(on, 'A.');
    await keepBehindItsBack(page, 'scan/relationship-scan/1', {
      v: 2,
      at: '2026-11-20T10:00:00.000Z',
      sequence: 1,
      scan: 'relationship-scan',
      scanVersion: version,
      perspective: 'mine',
      how: 'self',
      about: 'Z.',
      answers: Object.fromEntries(
        items.map(({ id, scale, key: way }) => [id, (scale === 'closeness') === (way === '+') ? 5 : 1]),
      ),
    });
    await page.reload();
    const plain = page.getByRole('button', { name: about(lang, 'map.addKnown', 'Z.'), exact: true });
    const atScan = page.getByRole('button', { name: words['map.addAtScan'].replace('{name}', 'Z.').replace('{day}', day) });
    await expect(atScan).toBeVisible();
    await expect(on.people, 'nobody is put on the map by itself').toHaveCount(1);
    await plain.click();
    await expectStand(on, 'Z.', beside);
    await expect(plain).toHaveCount(0);
    const move = on.fields('Z.').getByRole('button', { name: words['map.moveToScan'].replace('{day}', day) });
    await move.click();
    await expectStand(on, 'Z.', { closeness: 100, conflict: 0 });
    await expect(move).toHaveCount(0);
  });

  test(`${lang}: a full map passes axe, shows every name apart, and is not wider than a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address(lang, key));
    const on = mapOnPage(page, lang);
    const names = Array.from({ length: 8 }, (_, at) => `Kind ${String(at + 1)}`);
    await putOnMap(on, ...names);
    const drawing = page.getByRole('group', { name: words['map.drawing'] });
    await expect(drawing.getByText(/^Kind \d$/)).toHaveCount(names.length);
    // All at one moment: the page may still move.
    const overlaps = await drawing.getByText(/^Kind \d$/).evaluateAll((all) => {
      const boxes = all.map((name) => name.getBoundingClientRect());
      return boxes.flatMap((box, at) =>
        boxes
          .slice(at + 1)
          .filter(
            (other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
          ),
      );
    });
    expect(overlaps, 'no name lies over another').toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await expectAccessible(page, 'a map with people on it');
  });

  test(`${lang}: the map is printed with its names, and an empty one as a form`, async ({ page }) => {
    await page.goto(address(lang, key));
    const on = mapOnPage(page, lang);
    const paper = page.getByRole('region', { name: words['map.paperTitle'] });
    await expect(on.add).toBeEnabled();
    await expect(paper).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    await expect(paper.getByRole('img', { name: words['map.paperDrawing'] })).toBeVisible();
    await expect(page.getByRole('group', { name: words['map.drawing'] }), 'an empty map is printed once').toHaveCount(0);
    await page.emulateMedia({ media: 'screen' });

    await putOnMap(on, 'N.');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('group', { name: words['map.drawing'] }).getByText('N.')).toBeVisible();
    await expect(on.fields('N.')).toContainText(words['map.some']);
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await expect(paper.getByRole('row')).toHaveCount(13);
    expect(await paper.evaluate((element) => getComputedStyle(element).breakBefore)).toBe('page');
    for (const question of ['questionForgot', 'questionLast', 'questionMoment'] as const)
      await expect(page.getByText(words[`map.${question}`])).toBeVisible();
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test(`${lang}: the page says why, and has the form on paper of both tools`, async ({ page }) => {
      await page.goto(address(lang, key));
      await expect(page.getByText(words['map.noScript'])).toBeVisible();
      await expect(page.getByRole('region', { name: words['map.paperTitle'] })).toBeVisible();
      await expect(page.getByText(words['map.questionForgot'])).toBeVisible();
      await expect(page.getByRole('textbox', { name: words['map.addLabel'] })).toHaveCount(0);
      await expect(page.getByRole('form', { name: words['plan.title'] }).getByRole('textbox')).toHaveCount(4);
      await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    });
  });

  test(`${lang}: the tools are found from the scans`, { tag: '@base' }, async ({ page }) => {
    await page.goto(address(lang, 'page/scans'));
    const tools = page.getByRole('region', { name: words['scans.tools'] });
    await tools.getByRole('link', { name: words['plan.title'] }).click();
    await expect(page).toHaveURL(`${address(lang, key)}#small-plan`);
    await expect(page.getByRole('heading', { name: words['map.planTitle'] })).toBeInViewport();
    await page.goBack();
    await tools.getByRole('link', { name: words['map.title'] }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words['map.title']);
  });
}
