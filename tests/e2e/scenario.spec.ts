import { choose, offeredAt } from '../../src/domain/scenario/choose.ts';
import { replay } from '../../src/domain/scenario/replay.ts';
import { startOf } from '../../src/domain/scenario/scenario-state.ts';
import { fill } from '../../src/i18n/fill.ts';
import { localeCodes } from '../../src/i18n/locales.ts';
import { address } from '../support/address.ts';
import { kept, keepBehindItsBack } from '../support/kept.ts';
import { moveMouse } from '../support/move-mouse.ts';
import { choicesOn, openScenario, scenarioIn } from '../support/scenario-on-page.ts';
import { openScreenReader } from '../support/screen-reader.ts';
import { switchLanguage } from '../support/switch-language.ts';
import { expect, test } from '../support/test.ts';
import { ui } from '../support/words.ts';

const id = 'monday-morning';
const isPath = /^path\//;

for (const lang of localeCodes) {
  const strings = ui(lang);
  const { structure, words } = scenarioIn(lang, id);
  const textOf = (scene: string, choice: string) => words.scenes[scene]?.choices[choice]?.text ?? '';

  test(
    `${lang}: a learner plays to an ending, takes a step back, and finds the path again on another day`,
    { tag: ['@base', '@islands'] },
    async ({ page }) => {
      await openScenario(page, lang, id);
      let state = startOf(structure);
      const path: string[] = [];
      await expect(page.getByRole('heading', { name: words.scenes[structure.start]?.title ?? '', exact: true })).toBeVisible();

      for (let offered = offeredAt(structure, state); offered.length > 0; offered = offeredAt(structure, state)) {
        await expect(choicesOn(page, lang)).toHaveText(offered.map((choice) => textOf(state.place, choice.id)));
        const choice = offered.at(-1)!;
        const chosen = page.getByRole('button', { name: textOf(state.place, choice.id) });
        await chosen.focus();
        await page.keyboard.press('Enter');
        const { did = '', feedback = '' } = words.scenes[state.place]?.choices[choice.id] ?? {};
        state = choose(choice, state);
        path.push(choice.id);
        const title = (words.scenes[state.place] ?? words.endings[state.place])?.title ?? '';
        await expect(page.getByRole('heading', { name: title, exact: true })).toBeFocused();
        const player = page.getByRole('region', { name: words.title, exact: true });
        await expect(player.getByText(feedback)).toBeVisible();
        await expect(player.getByText(did).first()).toBeVisible();
      }
      const table = page.getByRole('table', { name: strings['scenario.totals'] });
      for (const { id: meter } of structure.meters)
        await expect(
          table
            .getByRole('row', { name: words.meters[meter]?.title ?? '' })
            .getByRole('cell')
            .nth(1),
        ).toContainText(`${String(state.meters[meter])} (`);
      await expect(
        page.getByText(fill(strings['scenario.endingsSeen'], { seen: 1, of: structure.endings.length })),
      ).toBeVisible();

      await page.getByRole('button', { name: strings['scenario.back'] }).click();
      const before = replay(structure, path.slice(0, -1)).state;
      await expect(page.getByRole('heading', { name: words.scenes[before.place]?.title ?? '', exact: true })).toBeFocused();
      await expect
        .poll(async () => Object.entries(await kept(page)).filter(([key]) => isPath.test(key)))
        .toMatchObject([[`path/${id}`, { choices: path.slice(0, -1), endings: [state.place] }]]);

      await page.reload();
      await moveMouse(page);
      await expect(page.getByRole('heading', { name: words.scenes[before.place]?.title ?? '', exact: true })).toBeVisible();
      const other = await switchLanguage(page, lang);
      await moveMouse(page);
      const there = scenarioIn(other, id).words;
      await expect(page.getByRole('heading', { name: there.scenes[before.place]?.title ?? '', exact: true })).toBeVisible();
    },
  );

  test(
    `${lang}: who hears a scenario is told the scene, what changed, and the choices, in that order`,
    { tag: '@words' },
    async ({ page }) => {
      await openScenario(page, lang, id);
      const first = offeredAt(structure, startOf(structure))[0]!;
      await page.getByRole('button', { name: textOf(structure.start, first.id) }).click();
      const { state } = replay(structure, [first.id]);
      const heading = page.getByRole('heading', { name: words.scenes[state.place]?.title ?? '', exact: true });
      await expect(heading).toBeFocused();

      const reader = await openScreenReader(page);
      const scene = `heading, ${words.scenes[state.place]?.title ?? ''}, level 2`;
      await reader.readUntil(scene);
      const heard = [scene, ...(await reader.readUntil(`heading, ${strings['scenario.path']}`))];
      const placeOf = (start: string) => heard.findIndex((phrase) => phrase.startsWith(start));
      const places = [
        placeOf(scene),
        placeOf(words.scenes[structure.start]?.choices[first.id]?.did ?? '?'),
        placeOf(`heading, ${strings['scenario.changed']}`),
        placeOf(`heading, ${strings['scenario.question']}`),
        ...offeredAt(structure, state).map(({ id: choice }) => placeOf(`button, ${textOf(state.place, choice)}`)),
      ];
      expect(
        places.every((place) => place >= 0),
        heard.join('\n'),
      ).toBe(true);
      expect(places).toEqual(places.toSorted((one, two) => one - two));
      expect(heard.join('\n'), 'a placeholder that nothing filled in').not.toMatch(/\{\w+\}/);
      console.log(heard.filter((phrase) => !phrase.startsWith('end of ')).join('\n'));
    },
  );
}

const lang = localeCodes[0] ?? 'nl';
const { structure, words } = scenarioIn(lang, id);

test('a kept path with a choice that is gone leads back to the last scene that is there, says so, and keeps the rest', async ({
  page,
}) => {
  const first = structure.scenes.find((scene) => scene.id === structure.start)?.choices[0];
  await openScenario(page, lang, id);
  await page.getByRole('button', { name: words.scenes[structure.start]?.choices[first?.id ?? '']?.text ?? '' }).click();
  await expect.poll(async () => Object.keys(await kept(page))).toContain(`path/${id}`);
  const entry = (await kept(page))[`path/${id}`];
  const ending = structure.endings[0]?.id ?? '';
  await keepBehindItsBack(page, `path/${id}`, {
    ...(typeof entry === 'object' ? entry : {}),
    choices: [first?.id, 'was-here-once', 'and-this'],
    endings: [ending, 'an-ending-that-is-gone'],
  });
  await page.reload();
  await moveMouse(page);
  await expect(page.getByText(fill(ui(lang)['scenario.cut'], { choices: 1 }))).toBeVisible();
  const { place } = replay(structure, [first?.id ?? '']).state;
  await expect(page.getByRole('heading', { name: words.scenes[place]?.title ?? '', exact: true })).toBeVisible();

  await page.getByRole('button', { name: ui(lang)['scenario.back'] }).click();
  await expect
    .poll(async () => (await kept(page))[`path/${id}`])
    .toMatchObject({ choices: [], endings: [ending, 'an-ending-that-is-gone'] });
});

test('a path that went on in another tab goes on from there when this one comes back into view', async ({ context, page }) => {
  const titleOf = (path: readonly string[]) => words.scenes[replay(structure, path).state.place]?.title ?? '';
  const comeBack = () => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  const heading = (path: readonly string[]) => page.getByRole('heading', { name: titleOf(path), exact: true });
  await openScenario(page, lang, id);
  const other = await context.newPage();
  await openScenario(other, lang, id);
  const path: string[] = [];
  for (let step = 0; step < 3; step += 1) {
    path.push(offeredAt(structure, replay(structure, path).state)[0]?.id ?? '');
    await choicesOn(other, lang).first().click();
    await expect(other.getByRole('heading', { name: titleOf(path), exact: true })).toBeFocused();
  }
  await expect.poll(() => kept(other)).toMatchObject({ [`path/${id}`]: { choices: path } });
  await comeBack();
  await expect(heading(path)).toBeVisible();

  await other.getByRole('button', { name: ui(lang)['scenario.back'] }).click();
  await expect.poll(() => kept(other)).toMatchObject({ [`path/${id}`]: { choices: path.slice(0, -1) } });
  await comeBack();
  await expect(heading(path.slice(0, -1))).toBeVisible();
});

test('a path that ends in an ending counts that ending as seen, also when it was not kept with it', async ({ page }) => {
  const path: string[] = [];
  for (
    let offered = offeredAt(structure, startOf(structure));
    offered[0];
    offered = offeredAt(structure, replay(structure, path).state)
  )
    path.push(offered[0].id);
  await openScenario(page, lang, id);
  await choicesOn(page, lang).first().click();
  await expect.poll(async () => Object.keys(await kept(page))).toContain(`path/${id}`);
  const entry = (await kept(page))[`path/${id}`];
  await keepBehindItsBack(page, `path/${id}`, { ...(typeof entry === 'object' ? entry : {}), choices: path, endings: [] });
  await page.reload();
  await moveMouse(page);
  await expect(page.getByText(fill(ui(lang)['scenario.endingsSeen'], { seen: 1, of: structure.endings.length }))).toBeVisible();
});

test('in the middle the scenario is printed as a numbered text, and at an ending the account of the path', async ({ page }) => {
  const paper = page.getByRole('region', { name: ui(lang)['scenarioPaper.title'] });
  const account = page.getByRole('table', { name: ui(lang)['scenario.totals'] });
  const player = page.getByRole('region', { name: words.title, exact: true });
  await openScenario(page, lang, id);
  await page.emulateMedia({ media: 'print' });
  await expect(paper).toBeVisible();
  await expect(player).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expect(paper).toBeHidden();
  let state = startOf(structure);
  for (let [choice] = offeredAt(structure, state); choice; [choice] = offeredAt(structure, state)) {
    await page.getByRole('button', { name: words.scenes[state.place]?.choices[choice.id]?.text ?? '' }).click();
    state = choose(choice, state);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(account).toBeVisible();
  await expect(paper).toBeHidden();
  await expect(player.getByRole('button')).toHaveCount(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a scenario is a numbered text in which links lead on', async ({ page }) => {
    await page.goto(address(lang, `scenario/${id}`));
    const start = page.getByRole('region', { name: '1', exact: true });
    await expect(start).toContainText(words.scenes[structure.start]?.title ?? '');
    await start.getByRole('link').first().click();
    await expect(page).toHaveURL(/#paper-\d+$/);
    await expect(
      page.getByRole('button', {
        name: words.scenes[structure.start]?.choices[structure.scenes[0]?.choices[0]?.id ?? '']?.text ?? '',
      }),
    ).toBeHidden();
  });
});
