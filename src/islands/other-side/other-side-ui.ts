import type { Lang } from '../../i18n/locales.ts';
import type { Perspective, Scan } from '../../schemas/scan.ts';

/** The strings of the other person's page that its island shows. */
export type OtherSideUi = Record<
  | 'title'
  | 'lead'
  | 'whoTitle'
  | 'who'
  | 'voluntaryTitle'
  | 'voluntary'
  | 'answersTitle'
  | 'answers'
  | 'effectTitle'
  | 'effect'
  | 'keptTitle'
  | 'kept'
  | 'carryTitle'
  | 'carry'
  | 'ageTitle'
  | 'age'
  | 'accept'
  | 'decline'
  | 'declinedTitle'
  | 'declined'
  | 'paper'
  | 'asker'
  | 'askerHelp'
  | 'skip'
  | 'step'
  | 'progress'
  | 'back'
  | 'next'
  | 'finish'
  | 'stop'
  | 'stopSure'
  | 'stopYes'
  | 'stopNo'
  | 'endTitle'
  | 'endLead'
  | 'endEmpty'
  | 'review'
  | 'hereTitle'
  | 'hereText'
  | 'here'
  | 'linkTitle'
  | 'linkText'
  | 'link'
  | 'copy'
  | 'copied'
  | 'notCopied'
  | 'share'
  | 'shared'
  | 'qr'
  | 'qrLabel'
  | 'qrText'
  | 'codeTitle'
  | 'codeText'
  | 'fileText'
  | 'file'
  | 'fileSaved'
  | 'change'
  | 'done'
  | 'thanksTitle'
  | 'thanks',
  string
>;

/** All that the other person's page works with. Nothing of the learner is in it. */
export type OtherSideProps = Readonly<{
  lang: Lang;
  /** The id of the scan. */
  id: string;
  structure: Pick<Scan, 'version' | 'perspectives'>;
  /** What is filled in: one of the structure's perspectives. */
  perspective: Perspective;
  words: Readonly<{
    /** What the other person is asked to do. It names nobody: what stands for a name is in their own words, and these are not. */
    asked: string;
    items: Readonly<Record<string, string>>;
    fallbacks: Readonly<{ other: string; professional: string }>;
    labels: readonly string[];
    unknown: string;
  }>;
  ui: OtherSideUi;
}>;

/** Where the other person is: reading what it is, filling in, handing it back, or done in one of two ways. */
export type Stage = 'consent' | 'form' | 'end' | 'declined' | 'thanks';
