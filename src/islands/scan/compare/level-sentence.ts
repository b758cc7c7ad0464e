import { formatList } from '../../../i18n/format.ts';
import type { KeptResult } from '../kept-result.ts';
import type { ScanProps } from '../scan-ui.ts';
import { levelWord } from './level-word.ts';
import { sentence } from './sentence.ts';

const templates = { self: 'ownLevel', imagined: 'imaginedLevel', asked: 'askedLevel' } as const;

/** What both sides say on one scale, in words and without a number: "Closeness: high on your side and low as you imagine the other side." */
export function levelSentence(
  scan: ScanProps,
  scale: string,
  sides: readonly Readonly<{ result: KeptResult; score: number | null }>[],
): string {
  const { words, compare, lang } = scan;
  const title = words.scales[scale]?.title ?? '';
  const levels = new Set(sides.map(({ score }) => levelWord(scan, score)));
  const [only] = levels;
  if (only !== undefined && levels.size === 1) return sentence(compare.eachLevel, { scale: title, level: only });
  const parts = sides.map(({ result: { how, about }, score }) =>
    sentence(compare[templates[how]], { level: levelWord(scan, score), name: about }),
  );
  return sentence(compare.levels, { scale: title, list: formatList(lang, parts) });
}
