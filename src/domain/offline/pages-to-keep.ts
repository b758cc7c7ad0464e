import type { Listing } from './listing.ts';

/** The pages of the module, session or method that a page is part of, by its path, or `null`. */
function moduleOf({ modules }: Listing, path: string): readonly string[] | null {
  const found = Object.keys(modules).find((module) => path.startsWith(module));
  return found === undefined ? null : (modules[found] ?? null);
}

/**
 * What is kept once a page was opened, in the order in which it is fetched: the page, what everyone has at hand in its language, and the whole
 * module, session or method that it is part of.
 *
 * @param path below the base
 * @param isSparing whether the device asks sites to use little: then the page alone
 * @returns nothing for a page that is never kept
 */
export function pagesToKeep(listing: Listing, path: string, isSparing: boolean): readonly string[] {
  if (!Object.hasOwn(listing.pages, path)) return [];
  if (isSparing) return [path];
  const [lang = ''] = path.split('/');
  return [...new Set([path, ...(listing.kit[lang] ?? []), ...(moduleOf(listing, path) ?? [])])];
}
