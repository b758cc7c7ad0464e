import type { Scan, ScanWords } from '../../schemas/scan.ts';
import type { Lang } from '../../i18n/locales.ts';
import type { CompareUi } from './compare/compare-ui.ts';

/** The strings that a scan needs. */
export type ScanUi = Record<
  | 'about'
  | 'aboutHelp'
  | 'fullName'
  | 'step'
  | 'progress'
  | 'saved'
  | 'notKept'
  | 'back'
  | 'next'
  | 'finish'
  | 'finishEarly'
  | 'resultEyebrow'
  | 'resultEyebrowNoName'
  | 'nearest'
  | 'openPattern'
  | 'openStep'
  | 'openWritten'
  | 'openGone'
  | 'noPattern'
  | 'noPatternTitle'
  | 'numbers'
  | 'numbersIntro'
  | 'value'
  | 'answered'
  | 'unknown'
  | 'missing'
  | 'noNumber'
  | 'answeredOf'
  | 'thresholds'
  | 'question'
  | 'caution'
  | 'keepTitle'
  | 'keepText'
  | 'notKeptText'
  | 'removeSure'
  | 'removeYes'
  | 'removeNo'
  | 'print'
  | 'edit'
  | 'again'
  | 'remove'
  | 'removed'
  | 'undo'
  | 'undone'
  | 'earlier'
  | 'otherVersion'
  | 'asYouSee'
  | 'drawn',
  string
>;

/** The strings for asking the other person, and for reading what they hand back. */
export type SideUi = Record<
  | 'askTitle'
  | 'askLead'
  | 'askFree'
  | 'askAnswers'
  | 'askAge'
  | 'link'
  | 'copy'
  | 'copied'
  | 'notCopied'
  | 'share'
  | 'shared'
  | 'qr'
  | 'qrLabel'
  | 'qrText'
  | 'together'
  | 'imagineTitle'
  | 'imagineText'
  | 'imagine'
  | 'receiveTitle'
  | 'receiveText'
  | 'code'
  | 'read'
  | 'file'
  | 'count'
  | 'countOne'
  | 'content'
  | 'sure'
  | 'name'
  | 'someoneElse'
  | 'already'
  | 'keep'
  | 'discard'
  | 'discarded'
  | 'damaged'
  | 'damagedFile'
  | 'otherScan'
  | 'otherVersion'
  | 'newerFormat'
  | 'empty'
  | 'asImagined'
  | 'asAsked'
  | 'tooFew',
  string
>;

/** All that a scan's island works with. */
export type ScanProps = Readonly<{
  lang: Lang;
  /** The id of the scan. */
  id: string;
  structure: Pick<Scan, 'version' | 'scales' | 'perspectives' | 'patterns' | 'drawing'>;
  words: ScanWords;
  ui: ScanUi;
  side: SideUi;
  /** The strings of a result beside others. */
  compare: CompareUi;
  /** How the drawing is said in words: "Closeness {closeness}, …", a placeholder for every scale. */
  portraitLabel: string;
}>;
