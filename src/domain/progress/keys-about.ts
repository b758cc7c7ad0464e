import { parseRecordKey, type RecordKind } from '../record/record-key.ts';
import type { CourseMap, ModuleStop } from './course-map.ts';

/** What says how far a learner is. What they wrote, planned, or found in a scan is theirs and stays when progress is taken away. */
const progressKinds: ReadonlySet<RecordKind> = new Set(['read', 'place', 'answer', 'draw', 'passed', 'path']);

/** Tells whether something kept is progress in a page of the course: that it was read, where, its answers, its path. */
function isAbout(key: string, stop: string): boolean {
  const parsed = parseRecordKey(key);
  if (!parsed || !progressKinds.has(parsed.kind)) return false;
  const { kind, id } = parsed;
  if (kind === 'path') return `scenario/${id}` === stop;
  if (kind === 'draw') return (id.startsWith('placement/') ? id : `check/${id}`) === stop;
  if (kind === 'passed') return `check/${id}` === stop;
  return id === stop || id.startsWith(`${stop}/`);
}

/** The keys of what is kept that say how far a learner is with some pages of the course. @param stops their keys: `lesson/a/b`, `check/a` */
export function keysAbout(stops: readonly string[], keys: readonly string[]): readonly string[] {
  return keys.filter((key) => stops.some((stop) => isAbout(key, stop)));
}

/** Everything that a learner's progress in a module is about: its lessons, its check, and the questions asked before it. */
export function stopsOf({ id, lessons, check }: ModuleStop): readonly string[] {
  return [...lessons.map(({ key }) => key), check.key, `placement/${id}`];
}

/** Everything in the course that there is progress in. */
export function stopsOfAll({ tracks, cases, scenarios, exercises }: CourseMap): readonly string[] {
  return [
    ...tracks.flatMap(({ modules }) => modules.flatMap(stopsOf)),
    ...[...cases, ...scenarios, ...exercises].map(({ key }) => key),
  ];
}
