import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Notes every rule of WCAG 2.2 A and AA and of axe's best practices that the page breaks as it stands, and where; the test goes on, and
 * fails at its end.
 *
 * @param which what is being looked at, for the message
 */
export async function expectAccessible(page: Page, which = 'the page'): Promise<void> {
  // Without frames of other origins the old way of running is as good, and needs no second page.
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    .setLegacyMode()
    .analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} (${String(node.target[0])}) ${node.failureSummary ?? ''}`),
  );
  expect.soft(found, `what axe finds: ${which}`).toEqual([]);
}
