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

/** Forgets everything that is remembered for the first paint: language, scheme. */
export function forgetEarlyPreferences(): void {
  attempt(() => {
    for (const name of ['language', 'scheme']) localStorage.removeItem(prefix + name);
  });
}
