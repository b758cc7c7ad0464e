import { cacheName } from '../domain/offline/cache-name.ts';
import { listingFile } from '../platform/offline/read-listing.ts';
import { workerScope } from './scope.ts';

declare global {
  interface Window {
    /** What every device keeps at once, written here by workbox-build: paths below the base, the listing among them. */
    readonly __WB_MANIFEST: readonly { readonly url: string }[];
  }
}

const paths = self.__WB_MANIFEST.map(({ url }) => url);

/** Where the site stands under its origin, with a slash at both ends. */
export const base = new URL(workerScope().registration.scope).pathname;

/** The path of the listing of the build that this worker is of. */
export const listing = paths.find((path) => path.startsWith('_astro/offline.')) ?? '';

/** The paths of what every device keeps at once, the listing aside. */
export const shell = paths.filter((path) => path !== listing);

/** The cache of this build. */
export const cache = cacheName(base, listingFile(listing).hash);
