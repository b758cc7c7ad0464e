import type { Listing } from './listing.ts';

/** The pages that every device keeps at once: the welcome, the start of each language, and what is shown in place of a page that isn't here. */
export function shellPages({ notHere }: Listing): readonly string[] {
  return ['', ...Object.entries(notHere).flatMap(([lang, path]) => [`${lang}/`, path])];
}
