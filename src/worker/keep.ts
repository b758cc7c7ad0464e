import { courseFiles } from '../domain/offline/course-files.ts';
import { filesOf } from '../domain/offline/files-of.ts';
import type { FileOfBuild, Listing } from '../domain/offline/listing.ts';
import { pagesToKeep } from '../domain/offline/pages-to-keep.ts';
import { markCourse, markedCourses } from '../platform/offline/course-mark.ts';
import { keepFiles, type KeepOptions } from '../platform/offline/keep-files.ts';
import { keptPaths, ownCaches } from '../platform/offline/kept-files.ts';
import { readListing } from '../platform/offline/read-listing.ts';
import { base, cache, listing as listingPath, shell } from './build.ts';
import { workerScope } from './scope.ts';
import { tidy } from './take-over.ts';

const underWay = new Set<Promise<unknown>>();
let rest: Promise<unknown> = Promise.resolve();
let stop = new AbortController();

function shellFiles({ files }: Listing): readonly FileOfBuild[] {
  return files
    .filter(([path]) => shell.includes(path))
    .map(([path, hash, bytes]) => ({ path, hash, bytes }))
    .toSorted((one, other) => shell.indexOf(one.path) - shell.indexOf(other.path));
}

/** What an earlier build had on this device, this build gets too: the course where it was taken along, and the pages that were opened. */
async function carryOn(listing: Listing, options: KeepOptions & { from: readonly string[] }): Promise<void> {
  const before = new Set<string>();
  for (const name of options.from) for (const path of await keptPaths(name, base)) before.add(path);
  for (const lang of markedCourses(before)) {
    const end = await keepFiles(cache, base, courseFiles(listing, lang), options);
    if (end === 'done') await markCourse(cache, base, lang);
    // Where both builds don't fit, the course is gone on with later; else the old build stays until this one is whole.
    else if (end !== 'full') throw new Error(`The course is not whole yet: ${end}.`);
  }
  const end = await keepFiles(cache, base, filesOf(listing, [...before]), options);
  // What was opened once can be read later: as long as it isn't here, the build that has it stays.
  if (end !== 'done' && end !== 'full') throw new Error(`What was opened is not here yet: ${end}.`);
}

/** Brings everything of this build that has to be here before it may serve. @throws (rejects) where it isn't; the browser then tries again */
export async function install(): Promise<void> {
  const { signal } = stop;
  const from = (await ownCaches(base)).filter((name) => name !== cache);
  const listing = await readListing(cache, base, listingPath, signal);
  const end = await keepFiles(cache, base, shellFiles(listing), { from, signal });
  if (end !== 'done') throw new Error(`What every device keeps is not here yet: ${end}.`);
  await carryOn(listing, { from, signal });
}

/** Stops whatever is on its way, and resolves when nothing is. */
export async function stopKeeping(): Promise<void> {
  stop.abort();
  stop = new AbortController();
  await Promise.allSettled(underWay);
}

async function keepInTurn(path: string, isSparing: boolean, signal: AbortSignal): Promise<void> {
  // What can't be tidied now is tidied when the next page is opened.
  await tidy().catch(() => undefined);
  if (signal.aborted) return;
  const listing = await readListing(cache, base, listingPath, signal);
  const [page, ...others] = pagesToKeep(listing, path, isSparing);
  if (page === undefined) return;
  const end = await keepFiles(cache, base, [...shellFiles(listing), ...filesOf(listing, [page])], { signal });
  // Another build stands there: the browser is told to look for its worker.
  if (end === 'other-build') await workerScope().registration.update();
  if (end !== 'done') return;
  rest = rest.then(() => keepFiles(cache, base, filesOf(listing, others), { signal }));
  await rest;
}

/** Keeps a page that was opened, at once; and after that, quietly, what goes with it. From the call on, `stopKeeping` stops it. */
export async function keepOpened(path: string, isSparing: boolean): Promise<void> {
  const work = keepInTurn(path, isSparing, stop.signal);
  underWay.add(work);
  try {
    await work;
  } finally {
    underWay.delete(work);
  }
}
