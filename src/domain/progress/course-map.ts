/** Something of the course that has a page, in one language. */
export type Stop = Readonly<{ key: string; title: string; address: string }>;

/** A page with questions, by their ids as they are now. */
export type StopWithQuestions = Stop & Readonly<{ questions: readonly string[] }>;

/** A module with its lessons in order. */
export type ModuleStop = Stop & Readonly<{ id: string; lessons: readonly StopWithQuestions[]; check: Stop }>;

/** A track with its modules in order. */
export type TrackStop = Readonly<{ id: string; modules: readonly ModuleStop[] }>;

/** The course as far as progress needs it: all that is written, in order. What has left it is not in it, and so counts for nothing. */
export type CourseMap = Readonly<{
  tracks: readonly TrackStop[];
  cases: readonly StopWithQuestions[];
  scenarios: readonly Stop[];
  exercises: readonly StopWithQuestions[];
  scans: readonly Stop[];
}>;
