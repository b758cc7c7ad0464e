import { useState } from 'react';

import { FEWEST, shownOf } from '../../domain/group/gathering.ts';
import { completeIn, judgedIn } from '../../domain/group/judged.ts';
import { fill } from '../../i18n/fill.ts';
import type { Lang } from '../../i18n/locales.ts';
import { Gather } from './Gather.tsx';
import type { GroupUi, JudgingData } from './group-ui.ts';
import { HandCounts, type HandTable } from './HandCounts.tsx';
import { JudgedFragment } from './JudgedFragment.tsx';
import { groupKappaInWords } from './kappa-in-words.ts';
import { KeepSummary } from './KeepSummary.tsx';
import { useGathering } from './use-gathering.ts';
import { useShownFocus } from './use-shown-focus.ts';

/** What judging together needs; `groupOf` in `collections/group.ts` gives `judging`. */
export interface GroupJudgingProps {
  lang: Lang;
  /** The id of the session. */
  session: string;
  judging: JudgingData;
  ui: GroupUi;
}

/**
 * Judging fragments together: where participants answer and the codes that come in, or hands that are counted; then how many chose what, how far they
 * agree, and on request how we read it. Its headings begin at the third level. What is gathered stays in the page's memory, as with `GroupPicture`.
 */
export function GroupJudging({ lang, session, judging, ui }: GroupJudgingProps) {
  const { question, part, words } = judging;
  const gathered = useGathering(question);
  const { gathering } = gathered;
  const [hands, setHands] = useState<HandTable | null>(null);
  const [withOurs, setWithOurs] = useState(false);
  const shown = shownOf(gathering);
  const ids = part.items.map(({ id }) => id);
  const complete = completeIn(gathering, ids, part.targets.length);
  // What was typed in last from hands stands until codes are shown.
  const judged =
    shown > 0
      ? ids.map((id) => judgedIn(gathering, id, part.targets.length))
      : (hands ?? []).map((counts) => ({ counts, confidence: [] }));
  const of = shown > 0 ? shown : Math.max(0, ...judged.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0)));
  const heading = useShownFocus(of);
  const kappa = groupKappaInWords(shown > 0 ? complete.table : (hands ?? []), shown > 0, ui, lang);
  return (
    <div className="group-judging">
      <Gather lang={lang} session={session} kind="judging" ui={ui} gathered={gathered} instead={shown === 0 ? ui.hands : null}>
        {shown === 0 && <HandCounts judging={judging} ui={ui} onShow={setHands} />}
      </Gather>
      {judged.length === 0 && <p className="print-only">{ui.nothingToPrint}</p>}
      {judged.length > 0 && (
        <section className="shown" aria-labelledby="shown-judging">
          <h3 id="shown-judging" ref={heading} tabIndex={-1}>
            {fill(shown > 0 ? ui.shownJudging : ui.shownHands, { count: of })}
          </h3>
          <p className="meta">{ui.judgingReading}</p>
          <ol className="judged">
            {judged.map((one, at) => (
              <JudgedFragment key={ids[at]} lang={lang} judging={judging} at={at} judged={one} withOurs={withOurs} ui={ui} />
            ))}
          </ol>
          {kappa !== null && <p className="card note">{kappa}</p>}
          <div className="actions screen-only">
            <button type="button" className="button" aria-pressed={withOurs} onClick={() => setWithOurs(!withOurs)}>
              {ui.showOurs}
            </button>
          </div>
          {of >= FEWEST && (
            <KeepSummary
              lang={lang}
              ui={ui}
              summary={{
                session,
                part: 'judging',
                of,
                lines: judged.flatMap(({ counts }, at) =>
                  counts.every((count) => count === 0)
                    ? []
                    : [
                        {
                          words: words.items[ids[at] ?? '']?.text ?? '',
                          counts: part.targets.map((target, place) => ({
                            label: words.targets?.[target] ?? target,
                            count: counts[place] ?? 0,
                          })),
                        },
                      ],
                ),
              }}
            />
          )}
        </section>
      )}
    </div>
  );
}
