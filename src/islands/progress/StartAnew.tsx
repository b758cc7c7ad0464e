import type { CourseMap, Stop } from '../../domain/progress/course-map.ts';
import { keysAbout, stopsOf, stopsOfAll } from '../../domain/progress/keys-about.ts';
import { progressIn } from '../../domain/progress/progress-in.ts';
import { fill } from '../../i18n/fill.ts';
import type { LearnerRecord } from '../../platform/learner-record.ts';
import { restore } from '../../platform/restore.ts';
import { UndoBar } from '../my-data/UndoBar.tsx';
import { useRecord } from '../use-record.ts';
import { useUndo } from '../use-undo.ts';
import type { ProgressUi } from './progress-ui.ts';
import { tellProgressChanged, useProgress } from './use-progress.ts';

interface Props {
  course: CourseMap;
  /** What can be begun anew by itself on this page, where anything of it was done. */
  stops: readonly Stop[];
  /** The whole that the page is about: a module, or the course. */
  whole: 'module' | 'course';
  ui: ProgressUi;
}

const kinds = ['cases', 'scenarios', 'exercises', 'scans'] as const;

/** What was practised, and a way to begin anew: something by itself, or all that the page is about. Nothing where nothing was done. */
export function StartAnew(props: Props) {
  const record = useRecord();
  return <div>{record && <Opened {...props} record={record} />}</div>;
}

function Opened({ record, course, stops, whole, ui }: Props & { record: LearnerRecord }) {
  const kept = useProgress(record);
  const undo = useUndo();
  const keys = (kept ?? []).map(([key]) => key);
  const all = whole === 'course' ? stopsOfAll(course) : course.tracks.flatMap(({ modules }) => modules.flatMap(stopsOf));
  const wholeKeys = keysAbout(all, keys);
  const begun = stops.flatMap((stop) => {
    const about = keysAbout([stop.key], keys);
    return about.length > 0 ? [{ ...stop, about }] : [];
  });
  const { practised } = progressIn(course, kept ?? []);
  const lines = kinds.filter((kind) => practised[kind].done > 0);

  async function takeAway(what: string, about: readonly string[]) {
    const taken = await record.removeAll(about);
    const back = async () => ((await restore(record, taken)) || record.reason === 'chosen' ? ui.undone : ui.undoneInMemory);
    undo.offer(fill(ui.taken, { what }), { back });
    tellProgressChanged();
  }

  const wholeName = whole === 'course' ? ui.anewAll : ui.anewModule;
  return (
    <>
      {lines.length > 0 && (
        <section aria-labelledby="practised">
          <h2 id="practised">{ui.practised}</h2>
          <ul>
            {lines.map((kind) => (
              <li key={kind}>{fill(ui[kind], practised[kind])}</li>
            ))}
          </ul>
        </section>
      )}
      {wholeKeys.length > 0 && (
        <details className="start-anew screen-only">
          <summary>{ui.anew}</summary>
          <p>{ui.anewText}</p>
          <ul>
            {begun.map(({ key, title, about }) => (
              <li key={key}>
                <button type="button" className="button link" onClick={() => void takeAway(title, about)}>
                  {fill(ui.anewOne, { title })}
                </button>
              </li>
            ))}
          </ul>
          <button type="button" className="button quiet" onClick={() => void takeAway(wholeName, wholeKeys)}>
            {wholeName}
          </button>
        </details>
      )}
      <UndoBar undo={undo} label={ui.undo} onUndone={tellProgressChanged} />
    </>
  );
}
