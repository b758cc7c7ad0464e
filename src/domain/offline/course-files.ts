import { filesAt, filesOf } from './files-of.ts';
import type { FileOfBuild, Listing } from './listing.ts';

/** The whole course in a language, search included: every page with all that it needs. */
export function courseFiles(listing: Listing, lang: string): readonly FileOfBuild[] {
  const pages = Object.keys(listing.pages).filter((path) => path.startsWith(`${lang}/`));
  const files = [...filesOf(listing, pages), ...filesAt(listing, listing.search[lang] ?? [])];
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

/** How many bytes some files take on a device. */
export function bytesOf(files: readonly FileOfBuild[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}
