import type { UiArea } from '../../i18n/ui-area.ts';
import type { Scan } from '../../schemas/scan.ts';
import type { JudgingData, PictureData } from '../group/group-ui.ts';

/** The strings of the participants' page. */
export type JoinUi = UiArea<'join'>;

/** A scan that everybody fills in about the same relationship; its statements have their names filled in. */
export type JoinScan = Readonly<{
  structure: Pick<Scan, 'scales' | 'perspectives'>;
  perspective: string;
  statements: Readonly<Record<string, string>>;
  labels: readonly string[];
  unknown: string;
}>;

/** What a participant fills in for the picture: the lines of a poll, or a scan. */
export type JoinPictureData = PictureData & Readonly<{ intro: string | null; scan: JoinScan | null }>;

/** What a participant is asked; each part stands in a form of its own, and ends with a code of its own. */
export type JoinParts = Readonly<{ picture: JoinPictureData | null; judging: JudgingData | null }>;
