/** Tells whether this browser promised not to clear what is kept here when room runs out; `null` where it can't be asked. */
export async function isPersisted(): Promise<boolean | null> {
  try {
    return await navigator.storage.persisted();
  } catch {
    // Also where there is no such thing, as on a page that came over an unsafe connection.
    return null;
  }
}
