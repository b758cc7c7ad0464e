import { localeCodes } from '../../src/i18n/locales.ts';
import { address } from '../support/address.ts';
import { allScans } from '../support/all-scans.ts';
import { expect, test } from '../support/test.ts';

// Without script a form shows all its statements at once, in the same boxes as the steps.
test.use({ viewport: { width: 320, height: 640 }, javaScriptEnabled: false });

const forms = allScans().flatMap(({ id, structure }) =>
  structure.perspectives.map(({ items }, at) => ({
    key: at === 0 ? `scan/${id}` : `scan/${id}/other-side`,
    count: items.length,
  })),
);

for (const lang of localeCodes)
  for (const { key, count } of forms)
    test(
      `${lang}: every statement of ${key} stands with its labels on a screen of 320 pixels`,
      { tag: '@words' },
      async ({ page }) => {
        await page.goto(address(lang, key));
        const statements = page
          .getByRole('main')
          .getByRole('group')
          .filter({ has: page.getByRole('radio') });
        await expect(statements).toHaveCount(count);
        const found = await statements.evaluateAll((groups) =>
          groups.flatMap((group) => {
            const labels = [...group.querySelectorAll('label')];
            const faults = labels.length === 6 ? [] : [`${String(labels.length)} labels`];
            for (const element of [group, ...group.querySelectorAll('*')]) {
              const { left, right, width, height } = element.getBoundingClientRect();
              const parent = element === group ? null : element.parentElement?.getBoundingClientRect();
              if (width === 0 || height === 0) faults.push(`${element.localName} is not seen`);
              if (left < 0 || right > 320) faults.push(`${element.localName} reaches from ${String(left)} to ${String(right)}`);
              if (parent && (left < parent.left - 1 || right > parent.right + 1)) faults.push(`${element.localName} sticks out`);
              if (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline')
                faults.push(`${element.localName} hides a part of "${element.textContent}"`);
            }
            return faults;
          }),
        );
        expect(found).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      },
    );
