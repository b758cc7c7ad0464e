import type { OfflineMessage } from '../../domain/offline/messages.ts';

/** Longer than this nobody waits for a worker's answer, in milliseconds. */
const patience = 3000;

/** Tells a worker something; gives its answer, or `null` where it gives none. */
export function tellWorker(worker: ServiceWorker, message: OfflineMessage): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => resolve(data));
    port1.start();
    setTimeout(() => resolve(null), patience);
    worker.postMessage(message, [port2]);
  });
}
