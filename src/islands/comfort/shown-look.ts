import { base } from '../../i18n/base.ts';
import { choseToKeepNothing } from '../../platform/keep-nothing-choice.ts';
import { keepLook, type LookKept } from '../../platform/look-store.ts';

/** The tokens of the look that this page has now. */
export function shownLook(): string {
  return document.documentElement.dataset['look'] ?? '';
}

/** Gives the page a look, and keeps it for the next one: on the device, or in this tab where the learner wants nothing kept. */
export function showLook(tokens: string): LookKept {
  document.documentElement.dataset['look'] = tokens;
  return keepLook(tokens, choseToKeepNothing(base) ? 'tab' : 'device');
}

/** Tells whether the page is to move as little as possible: the device asks for it, or the learner does. */
export function wantsLessMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches || shownLook().split(' ').includes('motion-less');
}
