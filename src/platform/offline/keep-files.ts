import { bytesOf } from '../../domain/offline/course-files.ts';
import { hasRoom } from '../../domain/offline/has-room.ts';
import type { FileOfBuild } from '../../domain/offline/listing.ts';
import { fetchFile, OtherBuildError } from './fetch-file.ts';
import { keptPaths } from './kept-files.ts';
import { isThisFile, storedResponse } from './stored-response.ts';

/**
 * How keeping ended: all is here; the learner stopped it; no room; the browser refuses to keep anything; nothing could be reached; another build
 * has been put up meanwhile.
 */
export type KeepEnd = 'done' | 'stopped' | 'full' | 'refused' | 'unreachable' | 'other-build';

/** How keeping goes. */
export interface KeepOptions {
  readonly signal?: AbortSignal;
  /** Is told of every file that is kept now. */
  readonly onKept?: (file: FileOfBuild) => void;
  /** Caches of other builds: what is the same there need not come over the line again. */
  readonly from?: readonly string[];
}

/** How many files are on their way at a time: a page that is being read comes first. */
const atATime = 6;

/** How much is let go of where the room has run out, in bytes, so that answers can still be kept. */
const toLetGo = 2_000_000;

/** How it ends where a file can't be had. */
function endWithout(error: unknown, signal: AbortSignal | undefined): KeepEnd {
  if (signal?.aborted) return 'stopped';
  return error instanceof OtherBuildError ? 'other-build' : 'unreachable';
}

/** How it ends where the browser's caches fail. */
function endOfCaches(error: unknown): KeepEnd {
  return error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'refused';
}

async function isRoomFor(files: readonly FileOfBuild[]): Promise<boolean> {
  try {
    return hasRoom(await navigator.storage.estimate(), bytesOf(files));
  } catch {
    // Where it can't be asked, it is tried.
    return true;
  }
}

/**
 * Keeps files of a build in its cache, those that aren't there yet, in their order: a page only when all before it are kept. Nothing is lost where
 * it ends early, and the next time it goes on from there. It never fails: what goes wrong is how it ended.
 *
 * @param cache its name
 */
export async function keepFiles(
  cache: string,
  base: string,
  files: readonly FileOfBuild[],
  options: KeepOptions = {},
): Promise<KeepEnd> {
  try {
    return await keepMissing(cache, base, files, options);
  } catch (error) {
    return endOfCaches(error);
  }
}

async function keepMissing(
  cache: string,
  base: string,
  files: readonly FileOfBuild[],
  { signal, onKept, from = [] }: KeepOptions,
): Promise<KeepEnd> {
  const here = await keptPaths(cache, base);
  const missing = files.filter(({ path }) => !here.has(path));
  if (missing.length === 0) return 'done';
  if (!(await isRoomFor(missing))) return 'full';
  // Where all that is kept is about to go, no cache is made anew.
  if (signal?.aborted) return 'stopped';
  const into = await caches.open(cache);
  const added: FileOfBuild[] = [];
  const outcome: { end: KeepEnd } = { end: 'done' };

  const others = await Promise.all(from.map((name) => caches.open(name)));

  async function responseFor(file: FileOfBuild): Promise<Response> {
    for (const other of others) {
      const stored = await other.match(base + file.path, { ignoreVary: true });
      if (stored && isThisFile(stored, file)) return stored;
    }
    const { bytes, type } = await fetchFile(base, file, signal);
    return storedResponse(file, bytes, type);
  }

  async function keep(file: FileOfBuild): Promise<void> {
    const end = (how: KeepEnd) => {
      if (outcome.end === 'done') outcome.end = how;
      return null;
    };
    const response = await responseFor(file).catch((error: unknown) => end(endWithout(error, signal)));
    if (response === null || outcome.end !== 'done') return;
    try {
      await into.put(base + file.path, response);
      added.push(file);
      onKept?.(file);
    } catch (error) {
      end(endOfCaches(error));
    }
  }

  /** Gives room back to the learner's own answers: the pages that came last, and what came for them. */
  async function letGo(): Promise<void> {
    let freed = 0;
    for (const file of added.toReversed()) {
      if (freed >= toLetGo) return;
      await into.delete(base + file.path);
      freed += file.bytes;
    }
  }

  const underWay = new Set<Promise<void>>();
  for (const file of missing) {
    // A page is the last of what it needs.
    if (file.path === '' || file.path.endsWith('/')) await Promise.all(underWay);
    else if (underWay.size >= atATime) await Promise.race(underWay);
    if (signal?.aborted && outcome.end === 'done') outcome.end = 'stopped';
    if (outcome.end !== 'done') break;
    const work: Promise<void> = keep(file).finally(() => underWay.delete(work));
    underWay.add(work);
  }
  await Promise.all(underWay);
  if (outcome.end === 'full') await letGo();
  return outcome.end;
}
