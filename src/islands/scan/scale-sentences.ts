import type { How } from '../../domain/record/entry-types.ts';
import { levelOf } from '../../domain/scoring/level-of.ts';
import type { Profile } from '../../domain/scoring/score-profile.ts';
import { fill } from '../../i18n/fill.ts';
import type { ScanProps } from './scan-ui.ts';

/** What a scale describes, in a sentence; without a title where the sentence names the scale itself. */
export type ScaleSentence = Readonly<{ scale: string; title: string; text: string }>;

/** The words that such sentences are made of. */
type ScaleSentenceWords = Readonly<{
  words: Pick<ScanProps['words'], 'scales'>;
  ui: Pick<ScanProps['ui'], 'missing'>;
  side: Pick<ScanProps['side'], 'tooFew'>;
}>;

/**
 * What each scale describes, in a sentence, or how many answers it still needs. Of someone who was asked, no more answers are wanted than
 * they gave.
 */
export function scaleSentences({ words, ui, side }: ScaleSentenceWords, profile: Profile, how: How): readonly ScaleSentence[] {
  const tooFew = how === 'asked' ? side.tooFew : ui.missing;
  return Object.entries(profile).map(([scale, { score, missing }]) => {
    const named = words.scales[scale];
    const level = levelOf(score);
    return level === null
      ? { scale, title: '', text: fill(tooFew, { scale: named?.title ?? '', missing }) }
      : { scale, title: named?.title ?? '', text: named?.[level] ?? '' };
  });
}
