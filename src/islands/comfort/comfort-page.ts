import { base } from '../../i18n/base.ts';
import { chooseSingleKeys, singleKeysAreOn } from '../../platform/early-preferences.ts';
import { choseToKeepNothing } from '../../platform/keep-nothing-choice.ts';
import { wakeComfort } from './wake-comfort.ts';

/** What the page about accessibility does: the settings, reading aloud, and the choice of single keys. */
export function startComfortPage(): void {
  wakeComfort(document);
  const keys = document.querySelector<HTMLInputElement>('input[name="single-keys"]');
  if (!keys) return;
  // Whoever clicked before this ran has switched them off: they come switched on.
  if (keys.checked) keys.checked = singleKeysAreOn();
  else chooseSingleKeys(false, !choseToKeepNothing(base));
  keys.addEventListener('change', () => chooseSingleKeys(keys.checked, !choseToKeepNothing(base)));
}
