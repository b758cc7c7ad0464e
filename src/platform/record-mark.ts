/**
 * Remembers that something is kept on this device, so that a page has room for what returns before it paints and nothing jumps; in
 * localStorage, and read before the first paint into `data-record` of the page.
 *
 * @param mark `quiet` where the learner closed the welcome: it stays away until something is kept again; `null` where nothing is kept any more
 */
export function rememberRecord(mark: 'greets' | 'quiet' | null): void {
  try {
    if (mark) localStorage.setItem('dyade:record', mark);
    else localStorage.removeItem('dyade:record');
  } catch {
    // Where a browser forbids it there is simply nothing remembered.
  }
}
