import { type FileOfBuild, type Listing, parseListing } from '../../domain/offline/listing.ts';
import { fetchFile } from './fetch-file.ts';
import { keptFile } from './kept-files.ts';
import { storedResponse } from './stored-response.ts';

/** The listing's own file: its name holds its hash. @throws RangeError if the name has none */
export function listingFile(path: string): FileOfBuild {
  const [, hash] = /^_astro\/offline\.([\w-]+)\.json$/.exec(path) ?? [];
  if (hash === undefined) throw new RangeError(`"${path}" is not the name of a listing.`);
  return { path, hash, bytes: 0 };
}

/**
 * The listing of a build, from its cache or else from the network, and then it is kept.
 *
 * @param path of the listing below the base
 * @param signal stops it before anything is kept
 * @throws (rejects) where it is in neither
 */
export async function readListing(cache: string, base: string, path: string, signal?: AbortSignal): Promise<Listing> {
  const kept = await keptFile(cache, base, path);
  if (kept) return parseListing(await kept.json());
  const file = listingFile(path);
  const { bytes, type } = await fetchFile(base, file, signal);
  const listing = parseListing(JSON.parse(new TextDecoder().decode(bytes)));
  signal?.throwIfAborted();
  await (await caches.open(cache)).put(base + path, storedResponse(file, bytes, type));
  return listing;
}
