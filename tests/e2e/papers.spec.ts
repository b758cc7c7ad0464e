import { localeCodes } from '../../src/i18n/locales.ts';
import { pagesOf } from '../support/pages.ts';
import { pdfPages } from '../support/pdf-pages.ts';
import { expect, test } from '../support/test.ts';

const print = { preferCSSPageSize: true, printBackground: false, tagged: true, outline: true };
/** The width of the text on A4, in pixels of CSS. */
const a4 = 680;

/** The pages for paper of all sessions, or of all methods. */
function paperPages(lang: string, folder: string): readonly string[] {
  const paths = pagesOf('dist').map(({ path }) => path);
  return paths.filter((path) => path.startsWith(`${lang}/${folder}/`) && path.endsWith('/print/'));
}

for (const lang of localeCodes) {
  for (const folder of ['sessions', 'methods']) {
    test(`${lang}: each document of the ${folder} keeps to its pages of A4`, { tag: '@words' }, async ({ page }) => {
      const paths = paperPages(lang, folder);
      expect(paths.length).toBeGreaterThan(0);
      const counts: Record<string, Record<string, number>> = {};
      const wide: string[] = [];
      await page.setViewportSize({ width: a4, height: 1000 });
      await page.emulateMedia({ media: 'print' });
      for (const path of paths) {
        await page.goto(path);
        const papers = await page.locator('.paper').evaluateAll((elements) =>
          elements.map((element) => ({
            id: element.id,
            title: element.querySelector('h2')?.textContent.trim() ?? '',
            tooWide: element.scrollWidth > element.clientWidth,
          })),
        );
        const { count, headings } = pdfPages(await page.pdf(print));
        const starts = papers.map(({ title }) => headings.find((heading) => heading.title === title)?.page ?? 0);
        counts[path] = Object.fromEntries(papers.map(({ id }, at) => [id, (starts[at + 1] ?? count + 1) - (starts[at] ?? 0)]));
        wide.push(...papers.filter(({ tooWide }) => tooWide).map(({ id }) => `${path}#${id}`));
      }
      const most = (id: string) => (id.startsWith('facilitator-') ? 2 : 1);
      const amiss = Object.entries(counts).flatMap(([path, each]) =>
        Object.entries(each).flatMap(([id, pages]) =>
          pages >= 1 && pages <= most(id) ? [] : [`${path}#${id}: ${String(pages)}`],
        ),
      );
      expect(amiss).toEqual([]);
      expect(wide).toEqual([]);
    });
  }
}

test('nl: the sheet that is chosen is printed alone, and all of them again when nothing is', async ({ page }) => {
  const [path = ''] = paperPages('nl', 'sessions');
  await page.goto(path);
  const links = page.locator('.paper-choice li a');
  const handOut = page.locator('#hand-out');
  const title = await handOut.getByRole('heading', { level: 2 }).innerText();
  await links.filter({ hasText: title }).click();
  await expect(page.locator('.paper:visible')).toHaveCount(1);
  await expect(handOut).toBeVisible();
  const alone = pdfPages(await page.pdf(print));
  expect(alone.count).toBe(1);
  expect(alone.headings.map((heading) => heading.title)).toContain(title);

  await links.first().click();
  await expect(page.locator('.paper:visible')).toHaveCount((await links.count()) - 1);
});

test('nl: paper needs no colour', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const path of paperPages('nl', 'sessions')) {
    await page.goto(path);
    const coloured = await page.locator('.paper, .paper *').evaluateAll((elements) => {
      const isGrey = (colour: string) => {
        const [red, green, blue] = colour.match(/[\d.]+/g) ?? [];
        return red === green && green === blue;
      };
      return elements.flatMap((element) => {
        const { color, borderTopColor, borderLeftColor, backgroundImage } = getComputedStyle(element);
        return [color, borderTopColor, borderLeftColor].every(isGrey) && backgroundImage === 'none'
          ? []
          : [element.outerHTML.slice(0, 90)];
      });
    });
    expect(coloured, path).toEqual([]);
  }
});
