/** What the names of all caches of this site begin with. Several projects may share an origin, so the base path is part of it. */
function prefixOf(base: string): string {
  return `dyade:${base}:`;
}

/**
 * The name of the cache that holds what is kept of one build.
 *
 * @param base where the site stands under its origin, with a slash at both ends
 * @param build the hash in the name of its listing
 */
export function cacheName(base: string, build: string): string {
  return `${prefixOf(base)}offline:${build}`;
}

/** Tells whether a cache is of this site, of whatever build and however long ago it was made. */
export function isOwnCache(base: string, name: string): boolean {
  return name.startsWith(prefixOf(base));
}
