import type { Length } from '../../domain/session/presenting.ts';
import type { Lang } from '../../i18n/locales.ts';
import type { UiArea } from '../../i18n/ui-area.ts';
import type { GroupUi, JudgingData, PictureData } from '../group/group-ui.ts';

/** The strings of presenting. */
export type PresenterUi = Readonly<UiArea<'presenter'>>;

/** A step as it is presented. */
export type PresentedStep = Readonly<{
  id: string;
  title: string;
  /** What the group reads. */
  instruction: string;
  /** What the facilitator alone reads. */
  notes: string;
  silent: boolean;
  fragment: string | null;
  /** What the group does with their phones. */
  uses: 'picture' | 'judging' | null;
}>;

/** A session or a method as it is presented. */
export type PresentedScript = Readonly<{
  /** `session/<session>` or `method/<method>`. */
  key: string;
  title: string;
  /** What the method of a session is called. */
  method: string | null;
  steps: readonly PresentedStep[];
  /** Minutes per step for each length; a step that is left out of a length has none. */
  schedule: Readonly<Record<Length, Readonly<Record<string, number>>>>;
  roles: readonly Readonly<{ title: string; task: string }>[];
  preparation: readonly string[];
  questions: readonly string[];
  pitfalls: readonly string[];
  emotions: string;
}>;

/** What the group of a session answers together; what it doesn't is `null`. */
export type PresentedGroup = Readonly<{ picture: PictureData | null; judging: JudgingData | null; ui: GroupUi }>;

/** What every part of the presenter works with. */
export type PresenterProps = Readonly<{ lang: Lang; script: PresentedScript; ui: PresenterUi }>;

/** All that the presenter works with; `group` is `null` where nothing is answered together. */
export type WholePresenterProps = PresenterProps & Readonly<{ group: PresentedGroup | null }>;
