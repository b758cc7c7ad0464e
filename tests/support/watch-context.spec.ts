import { expect, test } from '@playwright/test';

import { watchContext } from './watch-context.ts';

const origin = 'http://site.example';
const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'">`;

const faulty = [
  {
    name: 'a message on the console',
    body: '<script>console.debug("hello")</script>',
    says: /^The console says \(debug\): hello/,
  },
  {
    name: 'an error on the page',
    body: '<script>throw new TypeError("broken")</script>',
    says: /^An error on the page: .*broken/,
  },
  { name: 'a rejection nobody catches', body: '<script>void Promise.reject(new Error("lost"))</script>', says: /lost/ },
  {
    name: 'a request to another origin',
    body: '<img alt="" src="http://other.example/a.png">',
    says: /leaves the origin: http:\/\/other/,
  },
  { name: 'a cookie set by a script', body: '<script>document.cookie = "seen=1"</script>', says: /^A cookie is kept: seen/ },
  { name: 'something the policy blocks', body: `${policy}<img alt="" src="/a.png">`, says: /^The policy blocked .*\/a\.png/ },
];

for (const { name, body, says } of faulty)
  test(`the watch sees ${name}`, async ({ context, page }) => {
    await context.route('**', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>t</title>${body}` }),
    );
    const watch = await watchContext(context, origin);
    await page.goto(origin);
    await page.waitForTimeout(100);
    await watch.finish();
    expect(watch.faults).toEqual(expect.arrayContaining([expect.stringMatching(says)]));
  });

test('the watch sees a cookie that comes with an answer', async ({ context, page }) => {
  const headers = { 'set-cookie': 'seen=1' };
  await context.route('**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>t</title>', headers }),
  );
  const watch = await watchContext(context, origin);
  await page.goto(origin);
  await watch.finish();
  expect(watch.faults).toEqual(['A cookie is kept: seen']);
});

test('the watch says nothing about a quiet page, nor about a message that is expected', async ({ context, page }) => {
  await context.route('**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<script>console.log("told you")</script>' }),
  );
  const watch = await watchContext(context, origin, [/told you/]);
  await page.goto(origin);
  await watch.finish();
  expect(watch.faults).toEqual([]);
});
