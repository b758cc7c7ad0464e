import { base } from '../../i18n/base.ts';
import { fill } from '../../i18n/fill.ts';
import type { Lang } from '../../i18n/locales.ts';
import { locales } from '../../i18n/locales.ts';
import type { UiArea } from '../../i18n/ui-area.ts';
import { ConfirmButton } from '../ConfirmButton.tsx';
import { type Stage, useOfflineCopy } from './use-offline-copy.ts';

interface Props {
  lang: Lang;
  ui: UiArea<'offline'>;
}

/** The whole course, to be taken along and taken away again, and the pages that are on this device. */
export function OfflineCourse({ lang, ui }: Props) {
  const { stage, state, end, take, stop, remove } = useOfflineCopy(lang);
  const format = new Intl.NumberFormat(locales[lang].tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const megabytes = (bytes: number) => format.format(bytes / 1_000_000);
  const all = state?.all ?? 0;
  const here = Math.min(state?.here ?? 0, all);
  const amounts = { all: megabytes(all), here: megabytes(here), rest: megabytes(all - here) };
  const why: Readonly<Partial<Record<Stage, string>>> = { waiting: ui.waiting, unsupported: ui.unsupported, chosen: ui.chosen };
  const ends = {
    done: ui.done,
    stopped: ui.stopped,
    full: ui.full,
    refused: ui.unsupported,
    unreachable: ui.unreachable,
    'other-build': ui.otherBuild,
    removed: ui.removed,
  };

  return (
    <div className="offline-course script-only screen-only">
      <section aria-labelledby="take">
        <h2 id="take">{ui.takeTitle}</h2>
        <p>{ui.takeText}</p>
        {state ? <p>{fill(ui.size, amounts)}</p> : null}
        {stage === 'coming' ? (
          <>
            <label htmlFor="take-progress">{fill(ui.progress, amounts)}</label>
            <progress id="take-progress" max={all} value={here} />
            <p className="meta">{ui.keepOpen}</p>
          </>
        ) : null}
        <p role="status">{why[stage] ?? (end && stage === 'resting' ? ends[end] : '')}</p>
        <div className="actions">
          {stage === 'resting' && here < all ? (
            <button type="button" className="button" onClick={take}>
              {fill(end === null || end === 'removed' ? ui.take : ui.goOn, amounts)}
            </button>
          ) : null}
          {stage === 'coming' ? (
            <button type="button" className="button quiet" onClick={stop}>
              {ui.stop}
            </button>
          ) : null}
          {stage === 'resting' ? (
            <ConfirmButton label={ui.remove} question={ui.removeAsk} yes={ui.removeYes} no={ui.removeNo} onConfirm={remove} />
          ) : null}
        </div>
      </section>
      {state ? (
        <section aria-labelledby="kept-pages">
          <h2 id="kept-pages">{ui.keptTitle}</h2>
          {state.pages.length === 0 ? (
            <p>{ui.keptNone}</p>
          ) : (
            <details open={state.pages.length < 40}>
              <summary>{fill(ui.keptCount, { count: state.pages.length })}</summary>
              <ul>
                {state.pages.map(({ path, title }) => (
                  <li key={path}>
                    <a href={base + path}>{title}</a>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </section>
      ) : null}
    </div>
  );
}
