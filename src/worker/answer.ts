import type { Way } from '../domain/offline/way-of.ts';
import { keptFile, ownCaches } from '../platform/offline/kept-files.ts';
import { readListing } from '../platform/offline/read-listing.ts';
import { base, cache, listing } from './build.ts';

/** Where even the page that says so has been cleared away. */
const lastWords = 'Dyade: geen verbinding. / Dyade: no connection.';

/** The page in place of one that isn't on the device and can't be reached, in the language that was asked for. */
async function notHere(path: string): Promise<Response> {
  try {
    const pages = (await readListing(cache, base, listing)).notHere;
    const [lang = ''] = path.split('/');
    const page = await keptFile(cache, base, pages[lang] ?? Object.values(pages)[0] ?? '');
    if (page) return page;
  } catch {
    // The listing has been cleared away too, or the caches can't be read.
  }
  return new Response(lastWords, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}

async function fromNetwork(request: Request, path: string): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    if (request.mode !== 'navigate') throw error;
    return notHere(path);
  }
}

/** A file of this worker's own build; a device whose caches are broken has none, and may never stand between a reader and the network. */
async function inOwnCache(path: string): Promise<Response | null> {
  try {
    return await keptFile(cache, base, path);
  } catch {
    return null;
  }
}

async function inAnyCache(path: string): Promise<Response | null> {
  try {
    const names = await ownCaches(base);
    for (const name of [cache, ...names.filter((other) => other !== cache)]) {
      const kept = await keptFile(name, base, path);
      if (kept) return kept;
    }
  } catch {
    // As above.
  }
  return null;
}

/** Answers a request in its way. @throws (rejects) where it can't, as the network does */
export async function answer(request: Request, way: Exclude<Way, { by: 'network' }>): Promise<Response> {
  const { by, path } = way;
  if (by === 'page') return (await inOwnCache(path)) ?? fromNetwork(request, path);
  if (by === 'version') return (await inAnyCache(path)) ?? fetch(request);
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await inOwnCache(path);
    if (kept) return kept;
    if (request.mode === 'navigate') return notHere(path);
    throw error;
  }
}
