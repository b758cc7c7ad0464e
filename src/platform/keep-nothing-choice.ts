/** Projects of one owner may share an origin, so the name holds the base path. */
function nameFor(base: string): string {
  return `dyade:${base}:keep-nothing`;
}

/** Tells whether in this tab the learner chose that nothing is kept. */
export function choseToKeepNothing(base: string): boolean {
  try {
    return sessionStorage.getItem(nameFor(base)) !== null;
  } catch {
    // Storage that is blocked keeps nothing anyhow.
    return false;
  }
}

/** Remembers until the tab is closed that nothing is to be kept; where even that is blocked, the choice holds for this page. */
export function chooseToKeepNothing(base: string): void {
  try {
    sessionStorage.setItem(nameFor(base), '1');
    // Who reads with large letters goes on doing so in this tab; `build/before-paint.mjs` looks here first.
    sessionStorage.setItem('dyade:look', document.documentElement.dataset['look'] ?? '');
  } catch {
    // The page itself remembers.
  }
}
