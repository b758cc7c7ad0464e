import { inFours } from '../../domain/group/code-letters.ts';
import type { Verdict } from '../../domain/group/gathering.ts';
import { slipOf } from '../../domain/group/group-code.ts';
import { fill } from '../../i18n/fill.ts';
import type { GroupUi } from './group-ui.ts';

/** What happened to a code in a sentence or two: what is wrong, and what to do. */
export function verdictInWords(verdict: Verdict, ui: GroupUi): string {
  const code = inFours(verdict.code);
  if (verdict.ok) return fill(ui.isIn, { slip: slipOf(verdict.code) });
  switch (verdict.reason) {
    case 'double':
      return fill(verdict.same ? ui.double : ui.doubleOther, { slip: slipOf(verdict.code) });
    case 'strange-sign':
      return fill(ui.strangeSign, { code, sign: verdict.sign, place: verdict.place });
    case 'damaged':
      return fill(ui.damaged, { code });
    case 'other-length':
      return fill(ui.otherLength, { code, letters: verdict.letters, expected: verdict.expected });
    case 'other-session':
      return fill(ui.otherSession, { code });
    case 'other-version':
      return fill(ui.otherVersion, { code });
    case 'newer-format':
      return fill(ui.newerFormat, { code });
    case 'other-kind':
      return fill(verdict.kind === 'judging' ? ui.isJudging : ui.isPicture, { code });
    case 'spent':
      return fill(ui.spent, { slip: slipOf(verdict.code) });
    case 'full':
      return ui.full;
  }
}
