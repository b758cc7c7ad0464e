import { fill } from '../../src/i18n/fill.ts';
import { localeCodes } from '../../src/i18n/locales.ts';
import { address } from '../support/address.ts';
import { ariaLine } from '../support/aria-line.ts';
import { expectResult } from '../support/expect-result.ts';
import { expectedScores, type Rating } from '../support/expected-scores.ts';
import { kept } from '../support/kept.ts';
import { fillInByKeyboard, scanOnPage } from '../support/scan-on-page.ts';
import { nextLanguage, switchLanguage } from '../support/switch-language.ts';
import { expect, test } from '../support/test.ts';
import { watchContext } from '../support/watch-context.ts';
import { scan, scanWords, ui } from '../support/words.ts';

const key = 'scan/relationship-scan';
const draft = 'draft/relationship-scan/mine';
const structure = scan('relationship-scan');
const items = structure.perspectives[0]?.items ?? [];
const mixed: readonly Rating[] = [5, 4, 2, 'unknown', 3, 1, 2, 2, 4, 5, 1, 4, 3, 4, 5, 'unknown', 1, 2];

for (const lang of localeCodes) {
  const words = ui(lang);
  const text = scanWords('relationship-scan', lang);

  test(
    `${lang}: the scan is filled in by keyboard alone, kept at every answer, and its result survives`,
    { tag: ['@base', '@islands'] },
    async ({ page }) => {
      test.slow();
      await page.goto(address(lang, key));
      const on = scanOnPage(page, lang);
      await expect(on.onward).toBeEnabled();
      await fillInByKeyboard(page, on, 'N.', mixed, async (at) => {
        const id = items[at]?.id ?? '';
        await expect.poll(() => kept(page)).toHaveProperty([draft, 'answers', id], mixed[at]);
      });

      await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toBeFocused();
      await expectResult(page, lang, mixed);
      const [closeness, conflict, dependency] = [...expectedScores(structure, 'mine', mixed).values()].map(({ shown }) =>
        String(shown),
      );
      const portrait = fill(words['portrait.label'], {
        closeness: closeness ?? '',
        conflict: conflict ?? '',
        dependency: dependency ?? '',
      });
      await expect(page.getByRole('article').getByRole('figure')).toMatchAriaSnapshot(ariaLine(0, 'img', portrait));
      const columns = [
        scanWords('relationship-scan', lang).scaleName,
        words['scan.value'],
        words['scan.answered'],
        words['scan.unknown'],
      ];
      await expect(page.getByRole('article').getByRole('columnheader')).toHaveText(columns);
      const results = Object.keys(await kept(page)).filter((one) => one.startsWith('scan/'));
      expect(results).toHaveLength(1);
      expect(await kept(page), 'the draft has become a result').not.toHaveProperty([draft]);

      await page.reload();
      await expectResult(page, lang, mixed);
      await expectResult(page, await switchLanguage(page, lang), mixed);
    },
  );

  test(`${lang}: the form has the statements with the name in them, for whoever reads the accessibility tree`, async ({
    page,
  }) => {
    await page.goto(address(lang, key));
    const on = scanOnPage(page, lang);
    await on.nickname.fill('N.');
    const [first = ''] = on.statements('N.');
    expect(first).toContain('N.');
    await expect(on.form.getByRole('group', { name: first, exact: true })).toBeVisible();
    await on.choice(first, 4).check();
    await expect(on.form.getByRole('group', { name: first, exact: true })).toMatchAriaSnapshot(
      [
        `- group ${JSON.stringify(first)}:`,
        ...text.labels.map((label, at) => `  - radio ${JSON.stringify(label)} [checked=${String(at === 3)}]`),
        `  - radio ${JSON.stringify(text.unknown)} [checked=false]`,
      ].join('\n'),
    );
    await expect(on.nickname).toHaveAccessibleDescription(words['scan.aboutHelp']);
    await expect(
      on.form.getByRole('status').filter({ hasText: fill(words['scan.progress'], { answered: 1, of: items.length }) }),
    ).toContainText(words['scan.saved']);
  });

  test(`${lang}: half a scan survives a reload and the language switch`, { tag: '@islands' }, async ({ page }) => {
    await page.goto(address(lang, key));
    const on = scanOnPage(page, lang);
    const [first = '', , third = '', fourth = ''] = on.statements('N.');
    await on.nickname.fill('N.');
    await on.choice(first, 5).check();
    await on.choice(third, 'unknown').check();
    await on.onward.click();
    await on.choice(fourth, 2).check();
    await expect.poll(() => kept(page)).toHaveProperty([draft, 'answers', items[3]?.id ?? ''], 2);

    for (const code of [lang, nextLanguage(lang)]) {
      if (code === lang) await page.reload();
      else await switchLanguage(page, lang);
      const again = scanOnPage(page, code);
      const statements = again.statements('N.');
      await expect(again.choice(statements[3] ?? '', 2)).toBeChecked();
      await again.form.getByRole('button', { name: ui(code)['scan.back'], exact: true }).click();
      await expect(again.nickname).toHaveValue('N.');
      await expect(again.choice(statements[0] ?? '', 5)).toBeChecked();
      await expect(again.choice(statements[2] ?? '', 'unknown')).toBeChecked();
      await expect(
        again.form.getByRole('group', { name: statements[1] ?? '', exact: true }).getByRole('radio', { checked: true }),
      ).toHaveCount(0);
      await again.onward.click();
      await expect.poll(() => kept(page)).toHaveProperty([draft, 'group'], 1);
    }
  });

  test(`${lang}: half a scan survives a closed browser`, async ({ playwright, browserName, launchOptions, site }, testInfo) => {
    const profile = testInfo.outputPath('profile');
    const open = async () => {
      const context = await playwright[browserName].launchPersistentContext(profile, { ...launchOptions, baseURL: site.url });
      return { context, watch: await watchContext(context, new URL(site.url).origin) };
    };

    const before = await open();
    const page = await before.context.newPage();
    await page.goto(address(lang, key));
    const on = scanOnPage(page, lang);
    await on.nickname.fill('N.');
    await on.choice(on.statements('N.')[1] ?? '', 4).check();
    await expect.poll(() => kept(page)).toHaveProperty([draft, 'answers', items[1]?.id ?? ''], 4);
    await before.watch.finish();
    await before.context.close();

    const after = await open();
    const laterPage = await after.context.newPage();
    await laterPage.goto(address(lang, key));
    const later = scanOnPage(laterPage, lang);
    await expect(later.nickname).toHaveValue('N.');
    await expect(later.choice(later.statements('N.')[1] ?? '', 4)).toBeChecked();
    await after.watch.finish();
    await after.context.close();
    expect([...before.watch.faults, ...after.watch.faults]).toEqual([]);
  });

  test(`${lang}: a full name is met with advice, an initial is not`, async ({ page }) => {
    await page.goto(address(lang, key));
    const { nickname } = scanOnPage(page, lang);
    const advice = page.getByRole('status').filter({ hasText: words['scan.fullName'] });
    for (const name of ['Noah Jansen', 'n.jansen@school.nl', '20261120']) {
      await nickname.fill(name);
      await expect(advice, name).toBeVisible();
      await nickname.fill('N.');
      await expect(advice).toHaveCount(0);
    }
  });
}
