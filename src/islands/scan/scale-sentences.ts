import { levelOf } from '../../domain/scoring/level-of.ts';
import type { Profile } from '../../domain/scoring/score-profile.ts';
import { fill } from '../../i18n/fill.ts';
import type { How } from '../../domain/record/entry-types.ts';
import type { ScanProps } from './scan-ui.ts';

/**
 * What each scale describes, in a sentence, or how many answers it still needs. The sentences of a scan speak to whoever answered, so what
 * the other person answered is put in the words of the page.
 */
export function scaleSentences({ words, ui, compare }: ScanProps, how: How, profile: Profile): readonly string[] {
  return Object.entries(profile).map(([scale, { score, missing }]) => {
    const text = words.scales[scale];
    const level = levelOf(score);
    if (!text || level === null) return fill(ui.missing, { scale: text?.title ?? '', missing });
    if (how !== 'asked') return text[level];
    return fill(compare.askedScale, { scale: text.title, level: compare[level], about: text.about });
  });
}
