import { ownCaches } from './kept-files.ts';
import { tellWorker } from './tell-worker.ts';

async function removeWorker(base: string): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.getRegistration(base);
  // One that is still coming in would hold up its own end.
  const busy = [registration?.installing, registration?.active].filter((worker) => worker !== null && worker !== undefined);
  await Promise.all(busy.map((worker) => tellWorker(worker, { type: 'forget' })));
  await registration?.unregister();
}

async function removeCaches(base: string): Promise<void> {
  if (!('caches' in globalThis)) return;
  for (const name of await ownCaches(base)) await caches.delete(name);
}

/**
 * Takes away everything of this site that was kept for reading without a connection, and the worker with it. It never fails.
 *
 * @returns whether all of it is really gone; where there are no workers and no caches, nothing was kept
 */
export async function forgetOffline(base: string): Promise<boolean> {
  const isDone = (work: Promise<void>) =>
    work.then(
      () => true,
      () => false,
    );
  // Even where the worker can't be removed, what it kept is.
  const hasNoWorker = await isDone(removeWorker(base));
  return (await isDone(removeCaches(base))) && hasNoWorker;
}
