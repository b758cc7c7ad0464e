import { overTime } from '../../../domain/comparing/over-time.ts';
import { displayScore } from '../../../domain/scoring/level-of.ts';
import { scoreProfile } from '../../../domain/scoring/score-profile.ts';
import { mentionsSomeone } from '../../../domain/wording/mentions-someone.ts';
import { fill } from '../../../i18n/fill.ts';
import { formatDay, formatList, formatShortDay } from '../../../i18n/format.ts';
import type { KeptResult } from '../kept-result.ts';
import type { ScanProps } from '../scan-ui.ts';
import type { ComparisonProps } from './compare-ui.ts';
import { ScaleOverTime } from './ScaleOverTime.tsx';
import { ScaleTable } from './ScaleTable.tsx';
import { sideTitle } from './side-title.ts';
import { TablesApart } from './TablesApart.tsx';

/** A result of a row, and what can be said of it now. */
function viewed({ structure }: ScanProps, result: KeptResult) {
  const isOfThisVersion = result.version === structure.version;
  return { result, isOfThisVersion, profile: isOfThisVersion ? scoreProfile(structure, result.perspective, result.answers) : {} };
}

/** The same scan about the same person, again and again: a small drawing per scale, and a table that says the same. */
export function OverTime({ scan, result, results }: ComparisonProps) {
  const { structure, words, ui, compare, lang } = scan;
  const aboutNobody = !mentionsSomeone(Object.values(words.perspectives[result.perspective]?.items ?? {}));
  const row = overTime(results, result, { aboutNobody }).map((one) => viewed(scan, one));
  if (row.length < 2) return null;
  const days = row.map(({ result: { at } }) => at);
  const clockWasOff = days.some((day, at) => at > 0 && day < (days[at - 1] ?? ''));

  const scores = (scale: string) => row.map(({ profile }) => profile[scale]?.score ?? null);
  const hasGap = structure.scales.some(({ id }) => scores(id).includes(null));
  const shown = (score: number | null) => (score === null ? ui.noNumber : String(displayScore(score)));
  function cells({ profile, isOfThisVersion }: (typeof row)[number], scale: string): readonly string[] {
    const { score = null, answered = 0, of = 0 } = profile[scale] ?? {};
    return isOfThisVersion ? [shown(score), fill(ui.answeredOf, { answered, of })] : [ui.noNumber, compare.otherVersion];
  }

  return (
    <section className="card comparison" aria-labelledby="over-time">
      <h3 id="over-time">{compare.time}</h3>
      <p className="meta">
        {structure.perspectives.length > 1 && `${sideTitle(scan, result)}. `}
        {compare.timeIntro} {hasGap && compare.timeGap}
      </p>
      <div className="multiples">
        {structure.scales.map(({ id }) => {
          const scale = words.scales[id]?.title ?? '';
          return (
            <figure key={id} className={id}>
              <figcaption>{scale}</figcaption>
              <ScaleOverTime
                label={fill(compare.timeLabel, { scale, values: formatList(lang, scores(id).map(shown)) })}
                scores={scores(id)}
              />
              <p className="meta ends" aria-hidden="true">
                {[days.at(0), days.at(-1)].map((day, at) => (
                  <span key={at === 0 ? 'first' : 'last'}>{formatShortDay(lang, day ?? '')}</span>
                ))}
              </p>
            </figure>
          );
        })}
      </div>
      <TablesApart label={compare.tables}>
        {structure.scales.map(({ id }) => (
          <ScaleTable
            key={id}
            caption={words.scales[id]?.title ?? ''}
            columns={[compare.day, ui.value, ui.answered]}
            rows={row.map((one, at) => ({
              id: one.result.id,
              title: `${at + 1}. ${formatDay(lang, one.result.at)}`,
              cells: cells(one, id),
            }))}
          />
        ))}
      </TablesApart>
      <p>{compare.timeCaution}</p>
      {clockWasOff && <p className="meta">{compare.timeClock}</p>}
    </section>
  );
}
