import type { FileOfBuild } from '../../domain/offline/listing.ts';

/** Under these headers stands how a file is kept, and the hash of what it was before that. */
const packed = 'x-dyade-packed';
const hashOf = 'x-dyade-hash';

const shrinks = /^text\/|json|javascript|xml/;

/**
 * A file as it is kept: text is packed as it is on its way over a line, which takes a quarter of the room. Only its type is left of its headers,
 * since a host's other ones are about a way that it doesn't go any more.
 *
 * @param type its media type
 */
export function storedResponse({ hash }: FileOfBuild, bytes: ArrayBuffer, type: string): Response {
  const headers = { 'content-type': type, [hashOf]: hash };
  const { body } = new Response(bytes);
  if (!('CompressionStream' in globalThis) || !shrinks.test(type) || body === null) return new Response(bytes, { headers });
  return new Response(body.pipeThrough(new CompressionStream('gzip')), { headers: { ...headers, [packed]: 'gzip' } });
}

/** A kept file as a page gets it. */
export function restoredResponse(stored: Response): Response {
  const headers = { 'content-type': stored.headers.get('content-type') ?? '' };
  if (!stored.headers.has(packed) || stored.body === null) return new Response(stored.body, { headers });
  return new Response(stored.body.pipeThrough(new DecompressionStream('gzip')), { headers });
}

/** Tells whether what is kept is this very file, byte for byte. */
export function isThisFile(stored: Response, { hash }: FileOfBuild): boolean {
  return stored.headers.get(hashOf) === hash;
}
