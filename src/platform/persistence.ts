/**
 * Asks the browser not to clear away what is kept when it needs room. Some browsers ask the learner, so it is called at a moment that makes
 * sense: when there is something that would be missed.
 *
 * @returns whether it promises; `null` where it can't be asked
 */
export async function askToPersist(): Promise<boolean | null> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist());
  } catch {
    // Also where there is no such thing, as on a page that came over an unsafe connection.
    return null;
  }
}
