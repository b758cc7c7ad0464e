import type { Work } from '../../domain/portfolio/work.ts';
import { identifyingParts } from '../../domain/wording/identifying-parts.ts';
import { fill } from '../../i18n/fill.ts';
import { formatList } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/locales.ts';
import type { PortfolioUi } from './portfolio-ui.ts';

const quoted = (lang: Lang, parts: readonly string[]) =>
  formatList(
    lang,
    parts.map((part) => `“${part}”`),
  );

/** What to weigh before a work goes along, a sentence each: who may be recognised in it, and who else gave the answers. */
export function workWarnings({ texts, isOthers }: Work, lang: Lang, ui: PortfolioUi): readonly string[] {
  const parts = texts.map(identifyingParts);
  const names = [...new Set(parts.flatMap((part) => part.names))];
  const addresses = [...new Set(parts.flatMap((part) => part.addresses))];
  return [
    ...(names.length > 0 ? [fill(ui.named, { names: quoted(lang, names) })] : []),
    ...(addresses.length > 0 ? [fill(ui.reachable, { names: quoted(lang, addresses) })] : []),
    ...(isOthers ? [ui.asked] : []),
  ];
}
