import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'node-html-parser';

import { fill } from '../../src/i18n/fill.ts';
import { formatDay } from '../../src/i18n/format.ts';
import { localeCodes } from '../../src/i18n/locales.ts';
import { exampleRecord } from '../support/example-record.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { kept } from '../support/kept.ts';
import { tabTo } from '../support/keyboard.ts';
import { openPortfolio, portfolioOnPage } from '../support/portfolio-on-page.ts';
import { switchLanguage } from '../support/switch-language.ts';
import { expect, test } from '../support/test.ts';
import { caseWords, lessonWords, moduleWords, scanWords, ui } from '../support/words.ts';

const at = '2026-11-20T10:00:00.000Z';
const passed = { v: 1, at, sequence: 7, passedAt: at, right: 8, of: 10 };
const named = { v: 1, at, sequence: 8, text: 'Nora de Wit stond er weer.', prompt: 'Wie stond er?' };
const record = { ...exampleRecord, 'passed/dimensions': passed, 'reflection/lesson/foundation/need-to-belong/who': named };

/** The text of a document, whatever stands between its parts. */
const plain = (text: string) => text.replace(/\s+/gu, '');

for (const lang of localeCodes) {
  const words = ui(lang);
  const scan = scanWords('relationship-scan', lang);
  const lesson = fill(words['portfolio.oneReflection'], { place: lessonWords('dimensions', 'three-dimensions', lang).title });
  const scanAbout = fill(words['portfolio.scanAbout'], { scan: scan.title, name: 'N.' });
  const prediction = fill(words['portfolio.onePrediction'], { place: caseWords('jan-and-noah', lang).title });

  test(
    `${lang}: a portfolio is chosen one by one, and says the same on the page and in its files`,
    { tag: ['@islands', '@words'] },
    async ({ page }) => {
      const on = await openPortfolio(page, lang, record);
      await expect(on.box(lesson)).toBeChecked();
      await expect(on.box(fill(words['portfolio.planAbout'], { name: 'N.' }))).toBeChecked();
      await expect(on.box(scanAbout)).not.toBeChecked();
      await expect(on.box(prediction)).not.toBeChecked();
      await expect(on.document).toContainText('What is between you?');
      await expect(on.document).not.toContainText(scan.title);
      await expect(page.getByText(fill(words['portfolio.named'], { names: '“Nora de Wit”' }))).toBeVisible();

      await tabTo(page, on.box(scanAbout));
      await page.keyboard.press('Space');
      await on.box(prediction).check();
      await on.field('portfolio.name').fill('Sam de Vries');
      await on.field('portfolio.programme').fill('Class 2b');
      await expect(on.document).toContainText('S.d.V.');
      await expect(on.document).not.toContainText('de Vries');
      await expect(on.document).toContainText(scan.scales['closeness']?.title ?? '?');
      await expect(on.document).toContainText(Object.values(moduleWords('dimensions', lang).outcomes)[0] ?? '?');
      await expect(on.document.getByRole('img')).toBeVisible();
      await expectAccessible(page, 'the portfolio');

      const shown = plain(await on.document.innerText());
      const markdown = await on.take('portfolio.markdown');
      expect(markdown.name).toMatch(/^dyade-portfolio-\d{4}-\d\d-\d\d\.md$/);
      const docx = await on.take('portfolio.docx');
      expect(docx.name).toMatch(/\.docx$/);
      const body = strFromU8(unzipSync(docx.bytes)['word/document.xml'] ?? new Uint8Array());
      const paragraphs = parse(body)
        .querySelectorAll('w\\:p')
        .map((paragraph) =>
          paragraph
            .querySelectorAll('w\\:t')
            .map(({ text }) => text)
            .join(''),
        );
      expect(plain(paragraphs.join(''))).toBe(shown);
      const said = plain(
        strFromU8(markdown.bytes)
          .replace(/^(?:#+ |> ?|- |\| --- .*$)/gmu, '')
          .replace(/[|*\\]/gu, ''),
      );
      expect(said.replaceAll(':', '')).toBe(shown.replaceAll(':', ''));
    },
  );

  test(`${lang}: what was chosen and typed is there again, in the other language too`, { tag: '@base' }, async ({ page }) => {
    const on = await openPortfolio(page, lang, record);
    await on.box(lesson).uncheck();
    await on.field('portfolio.name').fill('Sam de Vries');
    await page.getByRole('checkbox', { name: words['portfolio.inFull'] }).check();
    await expect(on.document).toContainText('Sam de Vries');
    await expect
      .poll(() => kept(page))
      .toMatchObject({
        'portfolio/one': {
          name: 'Sam de Vries',
          inFull: true,
          choices: { [Object.keys(record).find((key) => key.endsWith('between-us')) ?? '']: false },
        },
      });
    const other = await switchLanguage(page, lang);
    const there = portfolioOnPage(page, other);
    await expect(there.field('portfolio.name')).toHaveValue('Sam de Vries');
    await expect(there.document).toContainText('Sam de Vries');
    await expect(there.document).not.toContainText('What is between you?');
  });

  test(
    `${lang}: only the document is printed, and from the statement only the statement`,
    { tag: '@words' },
    async ({ page }) => {
      const on = await openPortfolio(page, lang, record);
      await page.emulateMedia({ media: 'print' });
      await expect(on.document).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
      await expect(on.button('portfolio.print')).toBeHidden();
      await expect(page.getByRole('contentinfo')).toBeHidden();
      await page.emulateMedia({ media: 'screen' });
      await on.toStatement.click();
      await expect(on.document).toContainText(words['statement.notIdentity']);
      await expect(on.document).toContainText(fill(words['statement.saysRight'], { needed: 7, of: 10 }));
      const row = on.document.getByRole('row').filter({ hasText: moduleWords('dimensions', lang).title });
      await expect(row).toContainText(formatDay(lang, at));
      await expect(row).toContainText(fill(words['statement.rightOf'], { right: 8, of: 10 }));
      await expectAccessible(page, 'the statement');
      await page.emulateMedia({ media: 'print' });
      await expect(on.document).toHaveCount(1);
      await expect(on.document).toBeVisible();
      await expect(on.button('portfolio.print')).toBeHidden();
    },
  );

  test(`${lang}: without anything kept the page says what would come here`, async ({ page }) => {
    const on = await openPortfolio(page, lang);
    await expect(page.getByText(words['portfolio.nothing'])).toBeVisible();
    await expect(on.document).toHaveCount(0);
    await on.toStatement.click();
    await expect(page.getByText(fill(words['statement.none'], { needed: 7, of: 10 }))).toBeVisible();
  });
}

test.describe('when what makes Word files can’t be had', () => {
  test.use({ expectedMessages: [/ERR_FAILED/] });

  test('nl: that is said, and the text file still works', async ({ page }) => {
    const words = ui('nl');
    const on = await openPortfolio(page, 'nl', record);
    await page.route(/docx-of/, (route) => route.abort());
    await on.button('portfolio.docx').click();
    await expect(page.getByRole('status').filter({ hasText: words['portfolio.docxFailed'] })).toBeVisible();
    expect((await on.take('portfolio.markdown')).name).toMatch(/\.md$/);
    await page.unroute(/docx-of/);
    expect((await on.take('portfolio.docx')).name, 'another click tries again').toMatch(/\.docx$/);
  });
});
