import type { CheckUi } from '../check/check-ui.ts';

/** The strings of the questions before a module, beside those of the questions themselves. */
export type PlacementUi = Readonly<
  Record<
    | 'form'
    | 'intro'
    | 'noScript'
    | 'begin'
    | 'leaveOpen'
    | 'notKept'
    | 'changed'
    | 'finish'
    | 'result'
    | 'few'
    | 'right'
    | 'partly'
    | 'open'
    | 'notAsked'
    | 'lessons'
    | 'skip'
    | 'skim'
    | 'read'
    | 'again',
    string
  >
> &
  Readonly<{ check: CheckUi }>;

/** A lesson of the module with the outcomes that it serves. */
export type PlacementLesson = Readonly<{ key: string; title: string; address: string | null; outcomes: readonly string[] }>;
