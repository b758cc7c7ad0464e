import { ownCaches } from './kept-files.ts';
import { tellWorker } from './tell-worker.ts';

/** Takes away everything of this site that was kept for reading without a connection, and the worker with it. It never fails. */
export async function forgetOffline(base: string): Promise<void> {
  try {
    if ('serviceWorker' in navigator) {
      const registration = await navigator.serviceWorker.getRegistration(base);
      if (registration?.active) await tellWorker(registration.active, { type: 'forget' });
      await registration?.unregister();
    }
    for (const name of await ownCaches(base)) await caches.delete(name);
  } catch {
    // Where there are no caches or no workers, nothing was kept.
  }
}
