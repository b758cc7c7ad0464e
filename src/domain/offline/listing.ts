import * as v from 'valibot';

/** A file's path below the base, the first 16 signs of the SHA-256 of its bytes in base64url, and the bytes that it takes on a device. */
const ListedFile = v.tuple([v.string(), v.string(), v.number()]);

/** A page's title, and the places in `files` of all that it needs; the last of them is the page itself. */
const ListedPage = v.tuple([v.string(), v.array(v.number())]);

const ListingSchema = v.object({
  files: v.array(ListedFile),
  /** By path: `nl/modules/dimensions/three-dimensions/`. A page that must not be kept, such as a guest's, isn't listed. */
  pages: v.record(v.string(), ListedPage),
  /** The paths of what makes a module, by the path of the module: its pages, and what its lessons practise with. */
  modules: v.record(v.string(), v.array(v.string())),
  /** Per language, the paths of the pages that everyone has at hand: cards, how one reads. */
  kit: v.record(v.string(), v.array(v.string())),
  /** Per language, the page that is shown in place of one that isn't on the device. */
  notHere: v.record(v.string(), v.string()),
  /** Per language, the places in `files` of what search needs beside the pages. */
  search: v.record(v.string(), v.array(v.number())),
});

/**
 * All that a build holds and a device may keep, as the file `_astro/offline.<hash>.json` says it. A file belongs to the build if its bytes have
 * the hash that stands here; so no cache can ever hold a page of one build and a file of another.
 */
export type Listing = v.InferOutput<typeof ListingSchema>;

/** A file of the listing. */
export type FileOfBuild = Readonly<{ path: string; hash: string; bytes: number }>;

/** The listing in what was fetched. @throws ValiError if it isn't one */
export function parseListing(value: unknown): Listing {
  return v.parse(ListingSchema, value);
}
