import type { BrowserContext } from '@playwright/test';

/** What Playwright itself says where it blocks workers. */
const blockedByTheTests = 'Service Worker registration blocked by Playwright';

/** What a browser context has done that no page of the site may do: a sentence each, in order. */
export interface Watch {
  readonly faults: readonly string[];
  /** Looks at what stays behind: cookies, whoever set them. Call it before the context closes. */
  readonly finish: () => Promise<void>;
}

/**
 * Watches everything that happens in a context: messages on the console of any kind, errors on pages, requests that leave the origin,
 * cookies, and violations of the Content-Security-Policy.
 *
 * @param expected messages on the console that the test provokes, such as that of a missing page
 */
export async function watchContext(context: BrowserContext, origin: string, expected: readonly RegExp[] = []): Promise<Watch> {
  const faults: string[] = [];
  await context.exposeBinding('reportPolicyViolation', (_source, what: string) => faults.push(`The policy blocked ${what}.`));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const report: unknown = Reflect.get(globalThis, 'reportPolicyViolation');
      const blocked = `${event.blockedURI} (${event.effectiveDirective}) on ${event.documentURI}, line ${String(event.lineNumber)}`;
      if (typeof report === 'function') Reflect.apply(report, undefined, [blocked]);
    });
  });
  context.on('console', (message) => {
    const text = message.text();
    if (text === blockedByTheTests) return;
    if (!expected.some((pattern) => pattern.test(text))) faults.push(`The console says (${message.type()}): ${text}`);
  });
  context.on('weberror', (error) => faults.push(`An error on the page: ${error.error().stack ?? error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) faults.push(`A request leaves the origin: ${url.href}`);
  });
  return {
    faults,
    finish: async () => {
      for (const cookie of await context.cookies()) faults.push(`A cookie is kept: ${cookie.name}`);
    },
  };
}
