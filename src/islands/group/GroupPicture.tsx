import { distributionOf, inColumns } from '../../domain/group/distribution.ts';
import { shownOf } from '../../domain/group/gathering.ts';
import { releasedIn } from '../../domain/group/released.ts';
import { fill } from '../../i18n/fill.ts';
import type { Lang } from '../../i18n/locales.ts';
import { Gather } from './Gather.tsx';
import type { GroupUi, PictureData } from './group-ui.ts';
import { KeepSummary } from './KeepSummary.tsx';
import { columnNames, LinePicture } from './LinePicture.tsx';
import { PaperFields } from './PaperFields.tsx';
import { useGathering } from './use-gathering.ts';
import { useShownFocus } from './use-shown-focus.ts';

/** What the group's picture needs; `groupOf` in `collections/group.ts` gives `picture`. */
export interface GroupPictureProps {
  lang: Lang;
  /** The id of the session. */
  session: string;
  picture: PictureData;
  ui: GroupUi;
}

/**
 * The picture of a group: where participants answer, the codes that come in, and, from four codes on and only when it is asked for, how the answers
 * lie on each line. Its headings begin at the third level. What is gathered stays in the page's memory, so it may be taken away and shown again;
 * nothing of it is stored unless the facilitator keeps the summary.
 */
export function GroupPicture({ lang, session, picture, ui }: GroupPictureProps) {
  const { question, lines, unit } = picture;
  const gathered = useGathering(question);
  const { gathering } = gathered;
  const shown = shownOf(gathering);
  const heading = useShownFocus(shown);
  const distributions = lines.map((line, at) => ({
    line,
    distribution: distributionOf(releasedIn(gathering, line.id), question.lines[at]?.values ?? 0),
  }));
  return (
    <div className="group-picture">
      <Gather lang={lang} session={session} kind="picture" ui={ui} gathered={gathered} instead={ui.paper}>
        <PaperFields lang={lang} session={session} picture={picture} ui={ui} onTake={gathered.take} />
      </Gather>
      {shown === 0 && <p className="print-only">{ui.nothingToPrint}</p>}
      {shown > 0 && (
        <section className="shown" aria-labelledby="shown-picture">
          <h3 id="shown-picture" ref={heading} tabIndex={-1}>
            {fill(ui.shown, { count: shown })}
          </h3>
          <p className="meta">{ui.reading}</p>
          {distributions.map(({ line, distribution }) => (
            <LinePicture key={line.id} lang={lang} line={line} distribution={distribution} unit={unit} ui={ui} />
          ))}
          <KeepSummary
            lang={lang}
            ui={ui}
            summary={{
              session,
              part: 'picture',
              of: shown,
              lines: distributions.flatMap(({ line, distribution }) => {
                if (!distribution) return [];
                const names = columnNames(distribution.counts.length, unit);
                const counts = inColumns(distribution.counts, names.length);
                return [{ words: line.question, counts: names.map((label, at) => ({ label, count: counts[at] ?? 0 })) }];
              }),
            }}
          />
        </section>
      )}
    </div>
  );
}
