import { address } from '../support/address.ts';
import { kept } from '../support/kept.ts';
import { cutConnection, untilKept } from '../support/offline-on-device.ts';
import { expect, test } from '../support/test.ts';
import { wakeIslands } from '../support/wake-islands.ts';
import { ui } from '../support/words.ts';

test.use({ serviceWorkers: 'allow', expectedMessages: [/Failed to load resource/] });

const lang = 'nl';
const words = ui(lang);
const lesson = 'lesson/dimensions/three-dimensions';

test('where the device has no room, the page says what is still there, and answers can be kept', async ({ page, context }) => {
  await page.goto(address(lang, lesson));
  await untilKept(page, address(lang, lesson));
  await page.goto(address(lang, 'page/offline'));
  const main = page.getByRole('main');
  const take = main.getByRole('button', { name: new RegExp(`^${words['offline.take'].split('(')[0] ?? ''}`) });
  await expect(take).toBeVisible();
  // The estimate is wrong, as it may be, and the room runs out on the way.
  await page.evaluate(() => {
    const put: unknown = Reflect.get(Cache.prototype, 'put');
    if (typeof put !== 'function') return;
    let count = 0;
    Cache.prototype.put = async function (request, response) {
      count += 1;
      if (count > 20) throw new DOMException('There is no room left.', 'QuotaExceededError');
      await Reflect.apply(put, this, [request, response]);
    };
  });
  await take.click();
  await expect(main.getByRole('status').filter({ hasText: words['offline.full'] })).toBeVisible();
  await cutConnection(context);
  await page.goto(address(lang, lesson));
  await wakeIslands(page);
  await page.getByRole('main').getByRole('textbox').first().fill('S.');
  await expect.poll(async () => JSON.stringify(await kept(page))).toContain('"S."');
});

test('where the browser refuses to keep pages, or to take them away, the page says so and goes on', async ({ page }) => {
  await page.goto(address(lang, 'page/offline'));
  const main = page.getByRole('main');
  const take = main.getByRole('button', { name: new RegExp(`^${words['offline.take'].split('(')[0] ?? ''}`) });
  await expect(take).toBeVisible();
  await page.evaluate(() => {
    const refuse = () => Promise.reject(new DOMException('The device is in trouble.', 'UnknownError'));
    Cache.prototype.put = refuse;
    Cache.prototype.delete = refuse;
  });
  await take.click();
  const refused = main.getByRole('status').filter({ hasText: words['offline.unsupported'] });
  await expect(refused).toBeVisible();
  await expect(main.getByRole('progressbar')).toHaveCount(0);
  await page.evaluate(() => {
    CacheStorage.prototype.has = () => Promise.reject(new DOMException('The device is in trouble.', 'UnknownError'));
  });
  await main.getByRole('button', { name: new RegExp(`^${words['offline.goOn'].split('(')[0] ?? ''}`) }).click();
  await expect(refused).toBeVisible();
  await main.getByRole('button', { name: words['offline.remove'], exact: true }).click();
  await main.getByRole('button', { name: words['offline.removeYes'], exact: true }).click();
  await expect(refused).toBeVisible();
});
