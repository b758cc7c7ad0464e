import { ownCaches } from './kept-files.ts';

/** Takes away everything of this site that was kept for reading without a connection, and the worker with it. It never fails. */
export async function forgetOffline(base: string): Promise<void> {
  try {
    for (const name of await ownCaches(base)) await caches.delete(name);
    const registration = await navigator.serviceWorker.getRegistration(base);
    await registration?.unregister();
  } catch {
    // Where there are no caches or no workers, nothing was kept.
  }
}
