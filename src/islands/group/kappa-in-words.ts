import { FRAGMENTS_FOR_KAPPA } from '../../domain/agreement/fragments-for-kappa.ts';
import { fleissKappa, type NoKappa } from '../../domain/agreement/fleiss-kappa.ts';
import { fill } from '../../i18n/fill.ts';
import { type Lang, locales } from '../../i18n/locales.ts';
import type { GroupUi } from './group-ui.ts';

/**
 * Agreement beyond chance in a sentence, or why it can't be worked out; `null` for fewer fragments than it makes sense for. It never says whether
 * a value is high or low.
 *
 * @param table per fragment how many chose each target
 * @param fromCodes whether they are those who judged all fragments, rather than hands that were counted
 */
export function groupKappaInWords(
  table: readonly (readonly number[])[],
  fromCodes: boolean,
  ui: GroupUi,
  lang: Lang,
): string | null {
  if (table.length < FRAGMENTS_FOR_KAPPA) return null;
  const result = fleissKappa(table);
  if (!result.ok) {
    const sentences: Readonly<Record<NoKappa, string>> = {
      'few-fragments': '',
      'few-readers': fromCodes ? ui.kappaFewComplete : ui.kappaFewHands,
      unequal: ui.kappaUnequal,
      'one-category': ui.kappaOneCategory,
    };
    return fill(sentences[result.reason], { of: table.length });
  }
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'negative' } as const;
  // With a real minus, as in print, and without a zero that has one.
  const kappa = new Intl.NumberFormat(locales[lang].tag, digits).format(result.kappa).replace('-', '−');
  return fill(fromCodes ? ui.kappa : ui.kappaHands, { kappa, of: table.length, readers: result.readers });
}
