import type { Amount } from '../../domain/map/amount-of.ts';
import { amountOf } from '../../domain/map/amount-of.ts';
import type { MapScan } from '../../domain/map/start-from-scan.ts';
import { fill } from '../../i18n/fill.ts';
import type { Lang } from '../../i18n/locales.ts';

/** The strings that the map needs. */
export type MapUi = Record<
  | Amount
  | 'closeness'
  | 'conflict'
  | 'fullName'
  | 'howTo'
  | 'toList'
  | 'drawing'
  | 'place'
  | 'amount'
  | 'littleCloseness'
  | 'muchCloseness'
  | 'littleConflict'
  | 'muchConflict'
  | 'addTitle'
  | 'addLabel'
  | 'addHelp'
  | 'add'
  | 'added'
  | 'empty'
  | 'taken'
  | 'full'
  | 'known'
  | 'addKnown'
  | 'addAtScan'
  | 'moveToScan'
  | 'listTitle'
  | 'listIntro'
  | 'listEmpty'
  | 'name'
  | 'nameEmpty'
  | 'remove'
  | 'removed'
  | 'undo'
  | 'back'
  | 'kept'
  | 'notKept'
  | 'print',
  string
>;

/** All that the map's island works with. */
export type MapProps = Readonly<{
  lang: Lang;
  /** The scans from whose answers someone's place can begin. */
  scans: readonly MapScan[];
  ui: MapUi;
}>;

/** How much of something there is, in a word and on 0–100. */
export function amountInWords(ui: MapUi, value: number): string {
  return fill(ui.amount, { amount: ui[amountOf(value)], value });
}
