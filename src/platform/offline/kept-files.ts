import { isOwnCache } from '../../domain/offline/cache-name.ts';
import { restoredResponse } from './stored-response.ts';

/** What a host says about how its answers differ is about its own line, and an address is an address whoever asks. */
const byAddress = { ignoreVary: true } as const;

/** The paths below the base of everything in a cache, with what stands behind a question mark; none where there is no such cache. */
export async function keptPaths(cache: string, base: string): Promise<ReadonlySet<string>> {
  if (!(await caches.has(cache))) return new Set();
  const requests = await (await caches.open(cache)).keys();
  return new Set(
    requests.map(({ url }) => {
      const { pathname, search } = new URL(url);
      return decodeURIComponent(pathname.slice(base.length)) + search;
    }),
  );
}

/** A kept file as a page gets it; `null` where a cache doesn't have it, or isn't there: to look for something makes no cache. */
export async function keptFile(cache: string, base: string, path: string): Promise<Response | null> {
  const stored = await caches.match(base + path, { ...byAddress, cacheName: cache });
  return stored ? restoredResponse(stored) : null;
}

/** The names of all caches of this site, of whatever build. */
export async function ownCaches(base: string): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => isOwnCache(base, name));
}
