import type { CourseMap, Stop } from '../../../../src/domain/progress/course-map.ts';
import type { Pair } from '../../../../src/domain/record/plan-merge.ts';
import { exampleEntries } from '../record/example-entries.ts';

const stop = (key: string): Stop => ({ key, title: key, address: `/en/${key}/` });
const lesson = (key: string, ...questions: string[]) => ({ ...stop(key), questions });

/** The smallest course with a module that has two lessons, a second one with one, and one of everything to practise with. */
export const exampleCourse: CourseMap = {
  tracks: [
    {
      id: 'one',
      modules: [
        {
          ...stop('module/a'),
          id: 'a',
          lessons: [lesson('lesson/a/x', 'q1', 'q2'), lesson('lesson/a/y', 'q1')],
          check: stop('check/a'),
        },
        { ...stop('module/b'), id: 'b', lessons: [lesson('lesson/b/x')], check: stop('check/b') },
      ],
    },
  ],
  cases: [lesson('case/c')],
  scenarios: [stop('scenario/monday')],
  exercises: [lesson('exercise/e', 'p1', 'p2')],
  scans: [stop('scan/relationship-scan')],
};

/** A key, or a key with what its entry says besides. */
export type Kept = string | readonly [key: string, more: object];

/** Something kept under a key, as the smallest entry of its kind; what comes later in a list was saved later. */
export function kept(...entries: Kept[]): readonly Pair[] {
  return entries.map((entry, at): Pair => {
    const [key, more] = typeof entry === 'string' ? [entry, {}] : entry;
    const kind = key.split('/')[0] as keyof typeof exampleEntries;
    return [key, { ...exampleEntries[kind], sequence: at + 1, ...more }];
  });
}
