import type { KeptResult } from '../kept-result.ts';
import type { ScanProps } from '../scan-ui.ts';

/** The strings that a result beside others needs, and those of a result that isn't the learner's own side. */
export type CompareUi = Record<
  | 'imagined'
  | 'asked'
  | 'imaginedShort'
  | 'askedShort'
  | 'nearestImagined'
  | 'nearestAsked'
  | 'support'
  | 'noName'
  | 'low'
  | 'between'
  | 'high'
  | 'none'
  | 'ownLevel'
  | 'imaginedLevel'
  | 'askedLevel'
  | 'eachLevel'
  | 'levels'
  | 'sides'
  | 'sidesIntro'
  | 'sidesDays'
  | 'side'
  | 'difference'
  | 'differenceText'
  | 'meaning'
  | 'statements'
  | 'statementsIntro'
  | 'statementsNone'
  | 'statementsMore'
  | 'toStatement'
  | 'time'
  | 'timeIntro'
  | 'timeGap'
  | 'timeLabel'
  | 'timeCaution'
  | 'timeClock'
  | 'day'
  | 'otherVersion'
  | 'second'
  | 'secondWhy'
  | 'secondMeaning'
  | 'secondChoose'
  | 'secondNobody'
  | 'secondNone'
  | 'secondFill'
  | 'person'
  | 'tables'
  | 'tablesDifference'
  | 'both'
  | 'match'
  | 'open'
  | 'bothLevel'
  | 'matchLevels'
  | 'openScale'
  | 'secondCaution',
  string
>;

/** What every comparison works with. */
export type ComparisonProps = Readonly<{
  scan: ScanProps;
  /** The result on the screen. */
  result: KeptResult;
  /** All kept results of the scan, this one among them. */
  results: readonly KeptResult[];
}>;
