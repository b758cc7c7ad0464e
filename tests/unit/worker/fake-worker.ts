import { vi } from 'vitest';

import { cacheName } from '../../../src/domain/offline/cache-name.ts';
import { hashOfBytes } from '../../../src/platform/offline/fetch-file.ts';

/** Where the tests' site stands. */
export const base = '/dyade/';
const origin = 'https://site.example';

const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;

/** The caches of a browser, in memory, by the path and the query of an address. */
export class FakeCaches {
  readonly held = new Map<string, Map<string, Response>>();

  open = (name: string) => {
    const held = this.held.get(name) ?? new Map<string, Response>();
    this.held.set(name, held);
    return Promise.resolve({
      keys: () => Promise.resolve([...held.keys()].map((path) => ({ url: origin + path }))),
      match: (path: string) => Promise.resolve(held.get(path)?.clone()),
      put: (path: string, response: Response) => {
        held.set(path, response);
        return Promise.resolve();
      },
      delete: (path: string) => Promise.resolve(held.delete(path)),
    });
  };

  has = (name: string) => Promise.resolve(this.held.has(name));

  keys = () => Promise.resolve([...this.held.keys()]);

  delete = (name: string) => Promise.resolve(this.held.delete(name));

  match = (path: string, { cacheName: name }: { cacheName: string }) => Promise.resolve(this.held.get(name)?.get(path)?.clone());

  /** The paths below the base in a cache; `null` where there is none. */
  pathsIn(name: string): readonly string[] | null {
    const held = this.held.get(name);
    return held ? [...held.keys()].map((path) => path.slice(base.length)) : null;
  }
}

/** A build as a host serves it: what stands at each path below the base, with its listing, whose path is given. */
export interface FakeBuild {
  readonly files: ReadonlyMap<string, string>;
  readonly listing: string;
  readonly cache: string;
}

/** A build of these pages, each of which needs nothing but itself; one that begins with `nl/modules/a/` is of that module. */
export async function fakeBuild(pages: Readonly<Record<string, string>>): Promise<FakeBuild> {
  const paths = Object.keys(pages);
  const files = await Promise.all(
    Object.entries(pages).map(async ([path, text]) => [path, await hashOfBytes(bytesOf(text)), text.length]),
  );
  const listing = JSON.stringify({
    files,
    pages: Object.fromEntries(paths.map((path, place) => [path, [path, [place]]])),
    modules: { 'nl/modules/a/': paths.filter((path) => path.startsWith('nl/modules/a/')) },
    kit: {},
    notHere: { nl: 'nl/offline/' },
    search: {},
  });
  const hash = await hashOfBytes(bytesOf(listing));
  const path = `_astro/offline.${hash}.json`;
  return { files: new Map([...Object.entries(pages), [path, listing]]), listing: path, cache: cacheName(base, hash) };
}

/**
 * Lets what is imported from now on run in the worker of a build, which keeps the given pages at once.
 *
 * @returns the browser's caches, and what the host serves by path, to be changed
 */
export function beWorkerOf({ files, listing }: FakeBuild, shell: readonly string[]) {
  vi.resetModules();
  const caches = new FakeCaches();
  const host = new Map(files);
  const registration = {
    scope: origin + base,
    installing: null as object | null,
    waiting: null as object | null,
    update: vi.fn(),
  };
  vi.stubGlobal('self', {
    __WB_MANIFEST: [listing, ...shell].map((url) => ({ url })),
    registration,
    clients: { matchAll: () => Promise.resolve([]), claim: () => Promise.resolve() },
    skipWaiting: () => Promise.resolve(),
  });
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('fetch', (asked: string | { url: string }, { signal }: { signal?: AbortSignal } = {}) => {
    signal?.throwIfAborted();
    const { pathname } = new URL(typeof asked === 'string' ? asked : asked.url, origin);
    const text = host.get(pathname.slice(base.length));
    return text === undefined ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(new Response(text));
  });
  return { caches, host, registration };
}

/** A page that is opened, as the worker is asked for it. */
export const navigationTo = (path: string) => ({ url: origin + base + path, mode: 'navigate' }) as unknown as Request;
