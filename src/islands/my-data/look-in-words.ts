import { lookNames, lookOf, type LookSetting, lookSettings } from '../../domain/comfort/look.ts';
import { fill } from '../../i18n/fill.ts';
import type { UiArea } from '../../i18n/ui-area.ts';

type Words = UiArea<'comfort'>;

/** The words for a value; `null` for a value that no setting has. */
function valueInWords(name: LookSetting, value: string, words: Words): string | null {
  if (name === 'text' || name === 'pace') return fill(words.percent, { percent: value });
  const values: Readonly<Record<string, string>> = {
    'width-narrow': words.widthNarrow,
    'width-wide': words.widthWide,
    'lines-open': words.linesOpen,
    'lines-wide': words.linesWide,
    'scheme-light': words.schemeLight,
    'scheme-dark': words.schemeDark,
    'motion-less': words.motionLess,
  };
  return values[`${name}-${value}`] ?? null;
}

/** How someone reads, in words: each setting that isn't as usual, with its value. Empty where all is as usual. */
export function lookInWords(tokens: string, words: Words): readonly string[] {
  const look = lookOf(tokens);
  return lookNames
    .filter((name) => look[name] !== lookSettings[name].usual)
    .map((name) => `${words[name].toLocaleLowerCase()}: ${valueInWords(name, look[name], words) ?? look[name]}`);
}
