import { bothSides, type OtherSide, type Viewed } from '../../../domain/comparing/both-sides.ts';
import { displayScore } from '../../../domain/scoring/level-of.ts';
import { fill } from '../../../i18n/fill.ts';
import { formatDay } from '../../../i18n/format.ts';
import type { KeptResult } from '../kept-result.ts';
import { ProfileDrawing } from '../ProfileDrawing.tsx';
import type { ComparisonProps } from './compare-ui.ts';
import { DifferingStatements } from './DifferingStatements.tsx';
import { levelSentence } from './level-sentence.ts';
import { ScaleMarks } from './ScaleMarks.tsx';
import { ScaleTable } from './ScaleTable.tsx';
import { sentence } from './sentence.ts';
import { showDifference } from './show-difference.ts';
import { shortSideTitle } from './short-side-title.ts';
import { sideTitle } from './side-title.ts';
import { TablesApart } from './TablesApart.tsx';

type Side = Viewed<KeptResult> & Partial<Pick<OtherSide<KeptResult>, 'differences'>>;

/** The learner's own side of a relationship next to the other side, imagined and asked; nothing where there is no other side to show. */
export function SideBySide({ scan, result, results }: ComparisonProps) {
  const { structure, words, ui, compare, lang } = scan;
  const both = bothSides(structure, results, result.about);
  if (!both) return null;
  const sides: readonly Side[] = [both.own, ...both.others];
  const days = new Set(sides.map((side) => formatDay(lang, side.result.at)));
  const parallel = both.others.some(({ differences }) => differences !== null);

  function cells({ result: { id }, profile, differences }: Side, scale: string): readonly string[] {
    const { score = null, answered = 0, of = 0 } = profile[scale] ?? {};
    const difference = differences?.[scale] ?? null;
    const shown = difference === null ? (id === both?.own.result.id ? '' : ui.noNumber) : showDifference(difference);
    return [
      score === null ? ui.noNumber : String(displayScore(score)),
      ...(parallel ? [shown] : []),
      fill(ui.answeredOf, { answered, of }),
    ];
  }

  const tables = structure.scales.map(({ id }) => (
    <ScaleTable
      key={id}
      caption={words.scales[id]?.title ?? ''}
      columns={[compare.side, ui.value, ...(parallel ? [compare.difference] : []), ui.answered]}
      rows={sides.map((side) => ({ id: side.result.id, title: shortSideTitle(scan, side.result), cells: cells(side, id) }))}
    />
  ));
  return (
    <section className="card comparison" aria-labelledby="both-sides">
      <h3 id="both-sides">{compare.sides}</h3>
      <p className="meta">
        {sentence(compare.sidesIntro, { name: result.about })} {days.size > 1 && compare.sidesDays}
      </p>
      <div className="drawings">
        {sides.map((side) => (
          <ProfileDrawing
            key={side.result.id}
            scan={scan}
            profile={side.profile}
            caption={[sideTitle(scan, side.result), formatDay(lang, side.result.at)]}
          />
        ))}
      </div>
      {parallel && (
        <ScaleMarks
          scan={scan}
          marked={sides.map(({ result: { id }, result: kept, profile }) => ({
            id,
            title: shortSideTitle(scan, kept),
            scores: Object.fromEntries(Object.entries(profile).map(([scale, { score }]) => [scale, score])),
          }))}
        />
      )}
      <ul className="scale-sentences">
        {structure.scales.map(({ id }) => (
          <li key={id}>
            {levelSentence(
              scan,
              id,
              sides.map((side) => ({ result: side.result, score: side.profile[id]?.score ?? null })),
            )}
          </li>
        ))}
      </ul>
      <div className="meaning">
        <h4>{compare.meaning}</h4>
        {words.comparing?.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {/* Beside a result of one's own it stands on the screen where one asks, further down. */}
        {words.asking?.map((paragraph) => (
          <p key={paragraph} {...(result.how === 'asked' ? {} : { className: 'print-only' })}>
            {paragraph}
          </p>
        ))}
      </div>
      {parallel ? (
        <TablesApart label={compare.tablesDifference} about={compare.differenceText}>
          {tables}
        </TablesApart>
      ) : (
        // Two portraits have no numbers in them: here the tables repeat nothing.
        <div className="scale-tables">{tables}</div>
      )}
      {both.others
        .filter(({ differences }) => differences !== null)
        .map((other) => (
          <DifferingStatements key={other.result.id} scan={scan} own={both.own.result} other={other} />
        ))}
    </section>
  );
}
