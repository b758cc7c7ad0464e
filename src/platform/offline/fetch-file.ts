import type { FileOfBuild } from '../../domain/offline/listing.ts';

/** What was fetched is not the file that the build has under this address: another build has been put up meanwhile. */
export class OtherBuildError extends Error {
  override readonly name = 'OtherBuildError';
}

/** The beginning of the SHA-256 of some bytes in base64url, as it stands in the listing of a build. */
export async function hashOfBytes(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .slice(0, 16);
}

/**
 * Fetches a file of a build, byte for byte.
 *
 * @param signal stops it
 * @returns its bytes and its media type
 * @throws (rejects) OtherBuildError where something else stands there, also nothing; whatever `fetch` throws where nothing can be reached
 */
export async function fetchFile(
  base: string,
  { path, hash }: FileOfBuild,
  signal?: AbortSignal,
): Promise<{ bytes: ArrayBuffer; type: string }> {
  // A name that holds a hash may come from where the browser has put it already; all else is asked for anew, and at the latest the second time.
  for (const cache of [path.startsWith('_astro/') ? 'default' : 'no-cache', 'reload'] as const) {
    const response = await fetch(base + path, { cache, priority: 'low', ...(signal && { signal }) });
    const bytes = await response.arrayBuffer();
    // A host in trouble is no other build.
    if (response.status >= 500) throw new TypeError(`${path} could not be fetched (${response.status}).`);
    if (response.ok && (await hashOfBytes(bytes)) === hash)
      return { bytes, type: response.headers.get('content-type') ?? 'application/octet-stream' };
  }
  throw new OtherBuildError(`${path} is not that of this build.`);
}
