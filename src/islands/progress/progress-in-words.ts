import type { LessonProgress, ModuleProgress, Progress, TrackProgress } from '../../domain/progress/progress-in.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDay } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/locales.ts';
import type { ProgressUi } from './progress-ui.ts';

const joined = (parts: readonly (string | null)[]) => parts.filter((part) => part !== null).join(' · ');

/** The day of a moment; `null` where the moment is no day of any calendar. */
function dayOf(lang: Lang, moment: string): string | null {
  return Number.isNaN(Date.parse(moment)) ? null : formatDay(lang, moment);
}

function checkInWords({ check }: ModuleProgress, lang: Lang, ui: ProgressUi): string | null {
  if (check.state === 'none') return null;
  if (check.state === 'begun') return ui.checkBegun;
  const day = dayOf(lang, check.at) ?? '…';
  return fill(check.state === 'passed' ? ui.checkPassed : ui.checkDone, { day });
}

function lessonInWords({ answered, of }: LessonProgress, ui: ProgressUi): string {
  return answered === 0 ? '' : fill(ui.answered, { answered, of });
}

function moduleInWords(module: ModuleProgress, lang: Lang, ui: ProgressUi): string {
  const { read, of, lessons } = module;
  const check = checkInWords(module, lang, ui);
  if (read === 0 && check === null && lessons.every(({ answered }) => answered === 0)) return '';
  return joined([fill(ui.lessonsRead, { read, of }), check]);
}

function trackInWords({ read, of, passed }: TrackProgress, ui: ProgressUi): string {
  if (read === 0 && passed === 0) return '';
  const checks = passed === 0 ? null : passed === 1 ? ui.onePassed : fill(ui.passed, { passed });
  return joined([fill(ui.lessonsRead, { read, of }), checks]);
}

/** How far a learner is, in words by key: `track/attachment`, `module/dimensions`, `lesson/dimensions/three-dimensions`; empty where nothing was begun. */
export function progressInWords({ tracks }: Progress, lang: Lang, ui: ProgressUi): ReadonlyMap<string, string> {
  return new Map(
    tracks.flatMap((track) => [
      [`track/${track.id}`, trackInWords(track, ui)] as const,
      ...track.modules.flatMap((module) => [
        [module.key, moduleInWords(module, lang, ui)] as const,
        ...module.lessons.map((lesson) => [lesson.key, lessonInWords(lesson, ui)] as const),
      ]),
    ]),
  );
}
