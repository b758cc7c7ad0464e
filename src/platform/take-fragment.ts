/**
 * What stands in the address after `#<name>=`, taken out of the address bar and of this entry of the history at once; `null` where it
 * isn't there. A fragment never leaves the browser, and so it does not stay in sight either.
 */
export function takeFragment(name: string): string | null {
  const start = `#${name}=`;
  if (!location.hash.startsWith(start)) return null;
  const value = location.hash.slice(start.length);
  history.replaceState(history.state, '', location.pathname + location.search);
  return value;
}
