import { levelOf } from '../../domain/scoring/level-of.ts';
import type { Profile } from '../../domain/scoring/score-profile.ts';
import { fill } from '../../i18n/fill.ts';
import type { ScanProps } from './scan-ui.ts';

/** What each scale describes, in a sentence, or how many answers it still needs. */
export function scaleSentences({ words, ui }: ScanProps, profile: Profile): readonly string[] {
  return Object.entries(profile).map(([scale, { score, missing }]) => {
    const text = words.scales[scale];
    const level = levelOf(score);
    return level === null ? fill(ui.missing, { scale: text?.title ?? '', missing }) : (text?.[level] ?? '');
  });
}
