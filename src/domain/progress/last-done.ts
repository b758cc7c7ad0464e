import type { Pair } from '../record/plan-merge.ts';
import { parseEntry } from '../record/parse-entry.ts';
import { parseRecordKey, type RecordKind } from '../record/record-key.ts';
import type { CourseMap, Stop } from './course-map.ts';
import { isLater } from './is-later.ts';

/** What a learner did last: what kind of thing it was, where, and when. */
export type LastDone = Readonly<{
  what: 'read' | 'answered' | 'check' | 'wrote' | 'scenario' | 'scan' | 'plan' | 'map' | 'cards';
  /** The page in the course; `null` for what has none of its own. */
  stop: Stop | null;
  /** In UTC. */
  at: string;
}>;

const whatIs: Readonly<Partial<Record<RecordKind, LastDone['what']>>> = {
  read: 'read',
  place: 'read',
  answer: 'answered',
  reflection: 'wrote',
  prediction: 'wrote',
  path: 'scenario',
  scan: 'scan',
  draft: 'scan',
  plan: 'plan',
  map: 'map',
  card: 'cards',
};

/** The page that something kept belongs to, by the longest key of a page that its own begins with. */
function stopOf(stops: ReadonlyMap<string, Stop>, kind: RecordKind, id: string): Stop | null {
  const prefix = kind === 'path' ? 'scenario/' : kind === 'scan' || kind === 'draft' ? 'scan/' : '';
  const segments = `${prefix}${id}`.split('/');
  for (let { length } = segments; length > 1; length -= 1) {
    const stop = stops.get(segments.slice(0, length).join('/'));
    if (stop) return stop;
  }
  return null;
}

/**
 * What a learner did last in the course as it is now; `null` where there is nothing of the kind. What came last is told by the number of its
 * save, not by the clock.
 *
 * @param kept all that is kept, as it is, by key
 */
export function lastDone(course: CourseMap, kept: readonly Pair[]): LastDone | null {
  const modules = course.tracks.flatMap((track) => track.modules);
  const pages = [
    ...modules.flatMap(({ lessons, check }) => [...lessons, check]),
    ...course.cases,
    ...course.scenarios,
    ...course.exercises,
    ...course.scans,
  ];
  const stops = new Map(pages.map((stop) => [stop.key, stop]));
  let last: (LastDone & Readonly<{ stamp: Readonly<{ sequence?: number | undefined; at: string }> }>) | null = null;
  for (const [key, value] of kept) {
    const parsed = parseEntry(key, value);
    const id = parseRecordKey(key)?.id;
    if (!parsed.ok || id === undefined) continue;
    const what = whatIs[parsed.kind];
    if (!what || (last && !isLater(parsed.entry, last.stamp))) continue;
    const stop = stopOf(stops, parsed.kind, id);
    if (!stop && what !== 'plan' && what !== 'map' && what !== 'cards') continue;
    last = { what: stop?.key.startsWith('check/') ? 'check' : what, stop, at: parsed.entry.at, stamp: parsed.entry };
  }
  return last && { what: last.what, stop: last.stop, at: last.at };
}
