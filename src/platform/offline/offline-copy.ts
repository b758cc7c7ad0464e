import { bytesOf, courseFiles } from '../../domain/offline/course-files.ts';
import { filesOf } from '../../domain/offline/files-of.ts';
import { parseBuildAnswer } from '../../domain/offline/messages.ts';
import { shellPages } from '../../domain/offline/shell-pages.ts';
import { markCourse, unmarkCourse } from './course-mark.ts';
import { type KeepEnd, type KeepOptions, keepFiles } from './keep-files.ts';
import { keptPaths, ownCaches } from './kept-files.ts';
import { readListing } from './read-listing.ts';
import { mayHaveWorker, registerWorker } from './register-worker.ts';
import { tellWorker } from './tell-worker.ts';

/** What of the course in one language is on this device. */
export type OfflineState = Readonly<{
  /** Bytes of the whole course in this language, and of what of it is here. */
  all: number;
  here: number;
  /** The pages of this language that can be read without a connection: their paths below the base, and their titles. */
  pages: readonly Readonly<{ path: string; title: string }>[];
}>;

/** What is kept of the site for reading without a connection. */
export interface OfflineCopy {
  state(lang: string): Promise<OfflineState>;
  /** Takes the whole course along in a language; goes on where it ended before. */
  take(lang: string, options: KeepOptions): Promise<KeepEnd>;
  /** Takes away everything but what every device keeps. */
  remove(): Promise<void>;
}

/** What every cache holds beside files of the site. */
const ofTheWorker = /^(_astro\/offline\.|taken-over$)/;
/** What a build can do without once its pages are gone; all else may still be asked for by an open tab of it. */
const ofReading = /(^|\/)$|^(pagefind|taken-along)\//;

/** In which order kinds of pages are named: what is learnt before what is practised, and after that the rest. */
const order = ['modules', 'cases', 'scans', 'scenarios', 'exercises', 'sessions', 'methods'];

function placeOf(path: string): number {
  const at = order.indexOf(path.split('/')[1] ?? '');
  return at === -1 ? order.length : at;
}

/**
 * What is kept of the build whose worker serves this page, once there is one.
 *
 * @returns `null` where this page may have no worker
 * @throws (rejects) where the browser refuses a worker, or its own data can't be read
 */
export async function openOfflineCopy(base: string): Promise<OfflineCopy | null> {
  if (!mayHaveWorker()) return null;
  await registerWorker(base);
  const { active } = await navigator.serviceWorker.ready;
  const build = parseBuildAnswer(active ? await tellWorker(active, { type: 'which-build' }) : null);
  // A worker of long ago doesn't say.
  if (!build) return null;
  const { cache } = build;
  const listing = await readListing(cache, base, build.listing);

  return {
    async state(lang) {
      const here = await keptPaths(cache, base);
      const files = courseFiles(listing, lang);
      const pages = Object.entries(listing.pages)
        .filter(([path]) => path.startsWith(`${lang}/`) && here.has(path))
        .map(([path, [title]]) => ({ path, title }))
        .toSorted((one, other) => placeOf(one.path) - placeOf(other.path) || one.title.localeCompare(other.title, lang));
      return { all: bytesOf(files), here: bytesOf(files.filter(({ path }) => here.has(path))), pages };
    },
    async take(lang, options) {
      const end = await keepFiles(cache, base, courseFiles(listing, lang), options);
      if (end === 'done') await markCourse(cache, base, lang);
      return end;
    },
    async remove() {
      // What is on its way would come back behind what is taken away.
      if (active) await tellWorker(active, { type: 'forget' });
      const stay = new Set(filesOf(listing, shellPages(listing)).map(({ path }) => path));
      for (const name of await ownCaches(base)) {
        const opened = await caches.open(name);
        for (const lang of Object.keys(listing.notHere)) await unmarkCourse(name, base, lang);
        // What came last goes first: a page before what it needs.
        for (const path of [...(await keptPaths(name, base))].toReversed())
          if (!stay.has(path) && !ofTheWorker.test(path) && (name === cache || ofReading.test(path)))
            await opened.delete(base + path);
      }
    },
  };
}
