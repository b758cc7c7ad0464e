import { fill } from '../../src/i18n/fill.ts';
import { localeCodes } from '../../src/i18n/locales.ts';
import { address } from '../support/address.ts';
import { keepBehindItsBack } from '../support/kept.ts';
import { expect, test } from '../support/test.ts';
import { scan, scanWords, ui } from '../support/words.ts';

const key = 'scan/alliance-mirror';
const structure = scan('alliance-mirror');
const own = structure.perspectives.find(({ side }) => side === 'own');
const other = structure.perspectives.find(({ side }) => side === 'other');
/** A statement on each one's own trust: said from the other place it is about someone else. */
const item = 'c-v5';

for (const lang of localeCodes) {
  const words = ui(lang);
  const text = scanWords('alliance-mirror', lang);

  test(
    `${lang}: an answer of the other side stands with the statement as they had it, and no more answers are wanted of them`,
    { tag: '@words' },
    async ({ page }) => {
      const keep = (id: string, sequence: number, perspective: string, how: string, answers: Readonly<Record<string, number>>) =>
        keepBehindItsBack(page, `scan/alliance-mirror/${id}`, {
          v: 2,
          at: '2026-11-02T20:00:00.000Z',
          sequence,
          scan: 'alliance-mirror',
          scanVersion: structure.version,
          perspective,
          how,
          about: 'K.',
          answers,
        });
      await page.goto(address(lang, key));
      await expect(page.getByRole('button', { name: words['scan.next'], exact: true })).toBeEnabled();
      await keep('own', 1, own?.id ?? '', 'self', Object.fromEntries((own?.items ?? []).map(({ id }) => [id, 2])));
      await keep('asked', 2, other?.id ?? '', 'asked', { [item]: 5, 'c-k1': 2 });
      await page.goto(`${address(lang, key)}?#result-asked`);
      const result = page.getByRole('article');
      const statement = (text.perspectives[other?.id ?? '']?.items[item] ?? '')
        .replaceAll('{professional}', text.fallbacks.professional)
        .replaceAll('{other}', 'K.');
      await expect(
        result.getByRole('definition').filter({ hasText: fill(words['compare.toStatement'], { statement }) }),
      ).toBeVisible();
      for (const { title } of Object.values(text.scales))
        await expect(result.getByText(fill(words['side.tooFew'], { scale: title }), { exact: true })).toBeVisible();
    },
  );

  test(`${lang}: what the other person is asked speaks of nobody as “my”`, { tag: '@words' }, async ({ page }) => {
    for (const id of ['alliance-mirror', 'relationship-scan'] as const) {
      await page.goto(address(lang, `scan/${id}/other-side`));
      await page.getByRole('button', { name: words['otherSide.accept'] }).click();
      const asked = page.locator('#asked');
      await expect(asked).toBeFocused();
      await expect(asked).not.toContainText(scanWords(id, lang).fallbacks.professional);
    }
  });

  test(`${lang}: on paper a scan about the learner alone asks for nobody’s name`, async ({ page }) => {
    await page.goto(address(lang, 'scan/compassion-check'));
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(words['sheet.title'])).toBeVisible();
    await expect(page.getByText(words['scan.about'])).toBeHidden();
    await page.goto(address(lang, key));
    await expect(page.getByText(words['scan.about'])).toBeVisible();
  });
}
