import type { Distribution } from '../../domain/group/distribution.ts';
import { fill } from '../../i18n/fill.ts';
import { type Lang, locales } from '../../i18n/locales.ts';
import type { GroupUi } from './group-ui.ts';

/** How the answers to a line lie, in a sentence: how many, the middle, and where the middle half lies. It never says whether they are high or low. */
export function lineInWords({ of, median, quartiles }: Distribution, unit: number, ui: GroupUi, lang: Lang): string {
  const [low, high] = quartiles;
  const number = new Intl.NumberFormat(locales[lang].tag, { maximumFractionDigits: unit === 1 ? 1 : 0 });
  const said = (step: number) => number.format(step * unit);
  const values = { of, middle: said(median), low: said(low), high: said(high) };
  return fill(said(low) === said(high) ? ui.lineTogether : ui.lineSpread, values);
}
