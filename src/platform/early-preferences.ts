const prefix = 'dyade:';

/** Reads or writes localStorage; where a browser forbids it there is simply nothing remembered. */
function attempt<Value>(action: () => Value): Value | null {
  try {
    return action();
  } catch {
    return null;
  }
}

/** Remembers the language that the learner reads; in localStorage, since the welcome page needs it before it paints. */
export function rememberLanguage(code: string): void {
  attempt(() => {
    localStorage.setItem(`${prefix}language`, code);
  });
}

/** The code of the language that was read last, or `null`. */
export function rememberedLanguage(): string | null {
  return attempt(() => localStorage.getItem(`${prefix}language`));
}

/** What was chosen on this page; it holds here also where nothing may be kept. */
let singleKeys: boolean | null = null;

/**
 * Chooses whether a single key opens search, and remembers it; in localStorage, since a key press should not have to wait for a database.
 *
 * @param keep `false` where the learner wants nothing kept: then the choice holds for this page
 */
export function chooseSingleKeys(on: boolean, keep: boolean): void {
  singleKeys = on;
  if (!keep) return;
  attempt(() => {
    if (on) localStorage.removeItem(`${prefix}single-keys`);
    else localStorage.setItem(`${prefix}single-keys`, 'off');
  });
}

/** Tells whether a single key opens search: it does until the learner switches it off. */
export function singleKeysAreOn(): boolean {
  return singleKeys ?? attempt(() => localStorage.getItem(`${prefix}single-keys`)) !== 'off';
}

/** Forgets every preference of this device: language, how the learner reads, single keys, and that something is kept here. */
export function forgetEarlyPreferences(): void {
  attempt(() => {
    for (const name of ['language', 'look', 'single-keys', 'record']) localStorage.removeItem(prefix + name);
  });
}
