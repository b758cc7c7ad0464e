import type { KeptResult } from '../kept-result.ts';
import type { ScanProps } from '../scan-ui.ts';
import { sentence } from './sentence.ts';

const templates = { imagined: 'imaginedShort', asked: 'askedShort' } as const;

/** Whose answers these are, where both sides stand next to each other already: "as you imagine it". */
export function shortSideTitle({ words, compare }: ScanProps, { perspective, how, about }: KeptResult): string {
  if (how === 'self') return words.perspectives[perspective]?.title ?? '';
  return sentence(compare[templates[how]], { name: about || words.fallbacks.other });
}
