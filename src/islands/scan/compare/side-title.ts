import type { KeptResult } from '../kept-result.ts';
import type { ScanProps } from '../scan-ui.ts';
import { sentence } from './sentence.ts';

/** Whose side a result shows, and who filled it in: "Your side", "The other side, as you imagine it". */
export function sideTitle({ words, compare }: ScanProps, { perspective, how, about }: KeptResult): string {
  const side = words.perspectives[perspective]?.title ?? '';
  return how === 'self' ? side : sentence(compare[how], { side, name: about || words.fallbacks.other });
}
