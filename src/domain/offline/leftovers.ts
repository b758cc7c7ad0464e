import { isOwnCache } from './cache-name.ts';

/** What a worker found when it took over. */
export type TakenOver = Readonly<{
  /** The caches that were there, of whichever site. */
  caches: readonly string[];
  /** The ids of the tabs that were open: they show pages of earlier builds, and may still ask for files of these. */
  tabs: readonly string[];
}>;

/**
 * The caches that are left over from earlier builds and may go: none as long as one of the tabs is open that were open when the worker took
 * over. A cache that came after that is of a build that waits, and stays.
 *
 * @param own the cache of the worker's own build
 * @param present the ids of the tabs that are open now
 */
export function leftovers(base: string, own: string, { caches, tabs }: TakenOver, present: readonly string[]): readonly string[] {
  if (tabs.some((tab) => present.includes(tab))) return [];
  return caches.filter((name) => name !== own && isOwnCache(base, name));
}
