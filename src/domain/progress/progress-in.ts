import type { Pair } from '../record/plan-merge.ts';
import { type Answered, answeredIn } from './answered-in.ts';
import { type CheckState, checkState } from './check-state.ts';
import type { CourseMap, ModuleStop, StopWithQuestions, TrackStop } from './course-map.ts';
import { keptOfKind } from './kept-of-kind.ts';

/** How far a learner is with a lesson. */
export type LessonProgress = Answered & Readonly<{ key: string; isRead: boolean }>;

/** How far a learner is with a module: lessons read out of how many, each by itself, and the check. */
export type ModuleProgress = Readonly<{
  key: string;
  read: number;
  of: number;
  lessons: readonly LessonProgress[];
  check: CheckState;
}>;

/** How far a learner is with a track, all its modules together. */
export type TrackProgress = Readonly<{
  id: string;
  read: number;
  of: number;
  passed: number;
  modules: readonly ModuleProgress[];
}>;

/** How much of what can be practised with a learner did, out of how much there is. */
export type Practised = Readonly<Record<'cases' | 'scenarios' | 'exercises' | 'scans', Readonly<{ done: number; of: number }>>>;

/** How far a learner is. */
export type Progress = Readonly<{ tracks: readonly TrackProgress[]; practised: Practised; isEmpty: boolean }>;

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/**
 * How far a learner is with the course as it is now, worked out from what is kept and kept nowhere itself. A case is done when it was read to
 * its end, a scenario when it came to an ending, an exercise when all its parts were compared, a scan when a result is kept. What is no
 * longer in the course is not counted.
 *
 * @param kept all that is kept, as it is, by key
 */
export function progressIn(course: CourseMap, kept: readonly Pair[]): Progress {
  const reads = keptOfKind(kept, 'read');
  const answers = keptOfKind(kept, 'answer');
  const draws = keptOfKind(kept, 'draw');
  const passes = keptOfKind(kept, 'passed');
  const paths = keptOfKind(kept, 'path');
  const scans = new Set([...keptOfKind(kept, 'scan').values()].map(({ scan }) => `scan/${scan}`));

  const ofLesson = (lesson: StopWithQuestions): LessonProgress => ({
    key: lesson.key,
    isRead: reads.has(lesson.key),
    ...answeredIn(lesson, answers),
  });

  const ofModule = ({ key, id, lessons: all }: ModuleStop): ModuleProgress => {
    const lessons = all.map(ofLesson);
    const check = checkState(passes.get(id), draws.get(id), (question) => answers.get(`check/${id}/${question}`));
    return { key, read: lessons.filter(({ isRead }) => isRead).length, of: lessons.length, lessons, check };
  };

  const ofTrack = (track: TrackStop): TrackProgress => {
    const modules = track.modules.map(ofModule);
    return {
      id: track.id,
      read: sum(modules.map(({ read }) => read)),
      of: sum(modules.map(({ of }) => of)),
      passed: modules.filter(({ check }) => check.state === 'passed').length,
      modules,
    };
  };

  const tracks = course.tracks.map(ofTrack);
  const hasEnding = (key: string) => (paths.get(key.replace('scenario/', ''))?.endings ?? []).length > 0;
  const isCompared = (exercise: StopWithQuestions) => {
    const { answered, of } = answeredIn(exercise, answers, true);
    return of > 0 && answered === of;
  };
  const practised: Practised = {
    cases: { done: course.cases.filter(({ key }) => reads.has(key)).length, of: course.cases.length },
    scenarios: { done: course.scenarios.filter(({ key }) => hasEnding(key)).length, of: course.scenarios.length },
    exercises: { done: course.exercises.filter(isCompared).length, of: course.exercises.length },
    scans: { done: course.scans.filter(({ key }) => scans.has(key)).length, of: course.scans.length },
  };
  const isUntouched = ({ read, lessons, check }: ModuleProgress) =>
    read === 0 && check.state === 'none' && lessons.every(({ answered }) => answered === 0);
  return {
    tracks,
    practised,
    isEmpty:
      tracks.every(({ modules }) => modules.every(isUntouched)) && Object.values(practised).every(({ done }) => done === 0),
  };
}
