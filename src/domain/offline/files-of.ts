import type { FileOfBuild, Listing } from './listing.ts';

/** The files at these places of a listing, each once, in this order. @throws RangeError if there is none at one of them */
export function filesAt({ files }: Listing, places: Iterable<number>): readonly FileOfBuild[] {
  return [...new Set(places)].map((place) => {
    const file = files[place];
    if (!file) throw new RangeError(`The listing has no file number ${place}.`);
    const [path, hash, bytes] = file;
    return { path, hash, bytes };
  });
}

/**
 * What some pages need, each file once: everything for a page comes before the page itself, so that where a page is kept, all that it needs is.
 *
 * @param paths of pages; one that isn't in the listing needs nothing
 */
export function filesOf(listing: Listing, paths: readonly string[]): readonly FileOfBuild[] {
  return filesAt(
    listing,
    paths.flatMap((path) => (Object.hasOwn(listing.pages, path) ? (listing.pages[path]?.[1] ?? []) : [])),
  );
}
