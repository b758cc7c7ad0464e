import * as v from 'valibot';

import { leftovers } from '../domain/offline/leftovers.ts';
import { areYouQuiet } from '../domain/offline/are-you-quiet.ts';
import { base, cache } from './build.ts';
import { type OpenTab, workerScope } from './scope.ts';

/** Longer than this a tab doesn't take to answer, in milliseconds; one that sleeps or belongs to an older build never does. */
const patience = 1000;

/** Where the cache remembers what it found when its worker took over. It is no file of the site. */
const found = 'taken-over';

const TakenOver = v.object({ caches: v.array(v.string()), tabs: v.array(v.string()) });

const tabs = (): Promise<readonly OpenTab[]> => workerScope().clients.matchAll({ type: 'window', includeUncontrolled: true });

/** Tells whether nothing is under way in a tab. */
function isQuiet(tab: OpenTab): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => resolve(data === true));
    port1.start();
    setTimeout(() => resolve(false), patience);
    tab.postMessage(areYouQuiet, [port2]);
  });
}

/** The welcome has nothing to fill in. */
function isBare({ url }: OpenTab): boolean {
  return new URL(url).pathname === base;
}

/** Takes over from the worker before this one, if nothing is under way in any tab; tells whether it does. */
export async function takeOverIfQuiet(): Promise<boolean> {
  // Tabs of other projects on this origin are none of ours.
  const own = (await tabs()).filter((tab) => new URL(tab.url).pathname.startsWith(base) && !isBare(tab));
  const areQuiet = (await Promise.all(own.map(isQuiet))).every(Boolean);
  if (areQuiet) await workerScope().skipWaiting();
  return areQuiet;
}

/** Serves all tabs from now on, and remembers what was there before. */
export async function takeOver(): Promise<void> {
  const state = { caches: await caches.keys(), tabs: (await tabs()).map(({ id }) => id) };
  await (await caches.open(cache)).put(base + found, Response.json(state));
  await workerScope().clients.claim();
}

/**
 * Deletes the caches of earlier builds, once no tab is left that was open when this worker took over. While another worker waits or comes in,
 * nothing goes: where a host has gone back to an earlier build, it is that build's cache that comes to life again.
 */
export async function tidy(): Promise<void> {
  const { installing, waiting } = workerScope().registration;
  if (installing ?? waiting) return;
  const stored = await caches.match(base + found, { cacheName: cache });
  const state = v.safeParse(TakenOver, await stored?.json());
  if (!state.success) return;
  const present = (await tabs()).map(({ id }) => id);
  for (const name of leftovers(base, cache, state.output, present)) await caches.delete(name);
}
