import {
  chooseSingleKeys,
  forgetEarlyPreferences,
  rememberedLanguage,
  rememberLanguage,
  singleKeysAreOn,
} from '../../platform/early-preferences.ts';
import { showLook, shownLook } from '../comfort/shown-look.ts';

/**
 * Forgets what the browser remembers before the record is open, and gives the function that brings it back.
 *
 * @param untilTabCloses whether this page stays as it is read, since `chooseToKeepNothing` will take that along; otherwise it shows at once that it is forgotten
 */
export function forgetEarly(untilTabCloses: boolean): () => void {
  const language = rememberedLanguage();
  const singleKeys = singleKeysAreOn();
  const look = shownLook();
  forgetEarlyPreferences();
  if (!untilTabCloses) showLook('');
  return () => {
    if (language !== null) rememberLanguage(language);
    if (!singleKeys) chooseSingleKeys(false, true);
    showLook(look);
  };
}
