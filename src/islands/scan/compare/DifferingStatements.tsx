import type { OtherSide } from '../../../domain/comparing/both-sides.ts';
import { fill } from '../../../i18n/fill.ts';
import { fillNames } from '../../../domain/wording/fill-names.ts';
import type { KeptResult } from '../kept-result.ts';
import type { ScanProps } from '../scan-ui.ts';
import { sentence } from './sentence.ts';
import { shortSideTitle } from './short-side-title.ts';
import { sideTitle } from './side-title.ts';

/** How many statements are enough to start a conversation with. */
const SHOWN = 5;

interface Props {
  scan: ScanProps;
  own: KeptResult;
  other: OtherSide<KeptResult>;
}

/** The statements that the two sides answered most differently, as a start for a conversation. */
export function DifferingStatements({ scan, own, other: { result, statements } }: Props) {
  const { words, compare } = scan;
  const names = { ...words.fallbacks, other: own.about };
  /** A statement as a side has it: the same words said from another place are about someone else. */
  const asPut = (side: KeptResult, item: string) => fillNames(words.perspectives[side.perspective]?.items[item] ?? '', names);
  return (
    <div className="differing">
      <h4>{sentence(compare.statements, { side: sideTitle(scan, result) })}</h4>
      <p className="meta">
        {statements.length === 0 ? compare.statementsNone : compare.statementsIntro}
        {statements.length > SHOWN && ` ${sentence(compare.statementsMore, { shown: SHOWN, of: statements.length })}`}
      </p>
      <ul>
        {statements.slice(0, SHOWN).map(({ item, own: mine, other: theirs }) => (
          <li key={item}>
            <p>{asPut(own, item)}</p>
            <dl>
              {[
                { side: own, answer: mine },
                { side: result, answer: theirs },
              ].map(({ side, answer }) => (
                <div key={side.id}>
                  <dt>{shortSideTitle(scan, side)}:</dt>
                  <dd>{words.labels[answer - 1]}</dd>
                  {asPut(side, item) !== asPut(own, item) && (
                    <dd className="as-put">{fill(compare.toStatement, { statement: asPut(side, item) })}</dd>
                  )}
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </div>
  );
}
