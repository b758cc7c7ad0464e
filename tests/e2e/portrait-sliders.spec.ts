import { localeCodes } from '../../src/i18n/locales.ts';
import { address } from '../support/address.ts';
import { ariaLine } from '../support/aria-line.ts';
import { tabTo } from '../support/keyboard.ts';
import { expect, test } from '../support/test.ts';
import { ui } from '../support/words.ts';

for (const lang of localeCodes) {
  const words = ui(lang);

  test(
    `${lang}: the sliders on the home page move by keyboard, and numbers, sentence and drawing follow`,
    { tag: '@islands' },
    async ({ page }) => {
      await page.goto(address(lang, 'page/home'));
      const form = page.getByRole('form', { name: words['portrait.sliders'] });
      const slider = (name: string) => form.getByRole('slider', { name, exact: true });
      const portrait = (closeness: number, conflict: number, dependency: number) =>
        Object.entries({ closeness, conflict, dependency }).reduce(
          (label, [name, value]) => label.replace(`{${name}}`, String(value)),
          words['portrait.label'],
        );
      const sentence = (closeness: string, conflict: string, dependency: string) =>
        Object.entries({ closeness, conflict, dependency }).reduce(
          (label, [name, value]) => label.replace(`{${name}}`, value),
          words['portrait.inWords'],
        );
      const drawing = () => form.getByRole('img').innerHTML();

      await tabTo(page, slider(words['portrait.closeness']));
      await page.keyboard.press('End');
      await expect(form).toMatchAriaSnapshot(
        [ariaLine(0, 'img', portrait(100, 62, 30)), `- slider ${JSON.stringify(words['portrait.closeness'])}: "100"`].join('\n'),
      );
      const close = await drawing();
      await page.keyboard.press('Home');
      await expect(form.getByRole('img', { name: portrait(0, 62, 30), exact: true })).toBeVisible();
      expect(await drawing(), 'the drawing changes').not.toBe(close);

      await tabTo(page, slider(words['portrait.conflict']));
      await page.keyboard.press('End');
      await tabTo(page, slider(words['portrait.dependency']));
      await page.keyboard.press('Home');
      for (let step = 0; step < 36; step += 1) await page.keyboard.press('ArrowRight');
      await expect(form.getByRole('img', { name: portrait(0, 100, 36), exact: true })).toBeVisible();
      await expect(form.getByRole('status').filter({ hasText: /^36$/ })).toBeVisible();
      await expect(
        form.getByText(sentence(words['portrait.low'], words['portrait.high'], words['portrait.between'])),
      ).toBeVisible();
      await page.keyboard.press('ArrowLeft');
      await expect(form.getByText(sentence(words['portrait.low'], words['portrait.high'], words['portrait.low']))).toBeVisible();
    },
  );
}
