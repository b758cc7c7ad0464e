import {
  chooseSingleKeys,
  forgetEarlyPreferences,
  rememberedLanguage,
  rememberLanguage,
  singleKeysAreOn,
} from '../../platform/early-preferences.ts';

/** Forgets what the browser remembers before the record is open, and gives the function that brings it back. */
export function forgetEarly(): () => void {
  const language = rememberedLanguage();
  const singleKeys = singleKeysAreOn();
  forgetEarlyPreferences();
  return () => {
    if (language !== null) rememberLanguage(language);
    if (!singleKeys) chooseSingleKeys(false, true);
  };
}
