import type { Pair } from '../record/plan-merge.ts';
import type { PlaceEntry } from '../record/entry-types.ts';
import type { CourseMap, Stop } from './course-map.ts';
import { isLater } from './is-later.ts';
import { type KeptOfKind, keptOfKind } from './kept-of-kind.ts';

/** What to go on with. */
export type GoOn = Readonly<{
  stop: Stop;
  /** Where in it the learner was; `null` where it is something to begin with. */
  place: PlaceEntry | null;
}>;

/** What comes after a lesson: the next one of its module that is unread, the check as long as it is not finished, then what follows in the course. */
function nextAfter(
  lesson: string,
  { tracks }: CourseMap,
  reads: KeptOfKind<'read'>,
  isChecked: (module: string) => boolean,
): Stop | null {
  const modules = tracks.flatMap((track) => track.modules);
  const at = modules.findIndex(({ lessons }) => lessons.some(({ key }) => key === lesson));
  const module = modules[at];
  if (!module) return null;
  const { lessons, id, check } = module;
  const after = lessons.findIndex(({ key }) => key === lesson);
  const unread = ({ key }: Stop) => !reads.has(key);
  const inModule = lessons.slice(after + 1).find(unread) ?? lessons.find(unread);
  if (inModule) return inModule;
  if (!isChecked(id)) return check;
  const later = modules.slice(at + 1).flatMap((next) => next.lessons);
  return later.find(unread) ?? modules.flatMap((any) => any.lessons).find(unread) ?? null;
}

/**
 * What a learner goes on with: the lesson or the case where they were last, or after one that was read to its end the next lesson. `null` where
 * nothing of the course as it is now was begun, and where all of it was read.
 *
 * @param kept all that is kept, as it is, by key; what came last is told by the number of its save, not by the clock
 */
export function goOnWith(course: CourseMap, kept: readonly Pair[]): GoOn | null {
  const reads = keptOfKind(kept, 'read');
  const draws = keptOfKind(kept, 'draw');
  const passes = keptOfKind(kept, 'passed');
  const lessons = course.tracks.flatMap(({ modules }) => modules.flatMap((module) => module.lessons));
  const stops = new Map<string, Stop>([...lessons, ...course.cases].map((stop) => [stop.key, stop]));

  const places = [...keptOfKind(kept, 'place')].flatMap(([key, place]) => {
    const stop = stops.get(key);
    return stop && !reads.has(key) ? [{ stop, place, stamp: place }] : [];
  });
  const read = lessons.flatMap((stop) => {
    const stamp = reads.get(stop.key);
    return stamp ? [{ stop, place: null, stamp }] : [];
  });
  const [last] = [...places, ...read].toSorted((one, other) => (isLater(one.stamp, other.stamp) ? -1 : 1));
  if (!last) return null;
  if (last.place) return { stop: last.stop, place: last.place };
  const next = nextAfter(last.stop.key, course, reads, (id) => passes.has(id) || Boolean(draws.get(id)?.finishedAt));
  if (next) return { stop: next, place: keptOfKind(kept, 'place').get(next.key) ?? null };
  const [open] = places.toSorted((one, other) => (isLater(one.stamp, other.stamp) ? -1 : 1));
  return open ? { stop: open.stop, place: open.place } : null;
}
