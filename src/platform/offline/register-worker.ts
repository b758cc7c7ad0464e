/** Tells whether this page may have a worker: it names the site's manifest, and the browser knows workers. Packages for an LMS leave the name out. */
export function mayHaveWorker(): boolean {
  return document.querySelector('link[rel="manifest"]') !== null && 'serviceWorker' in navigator;
}

/**
 * The one place where the site's worker is registered.
 *
 * @throws (rejects) where the browser refuses, as in private windows of some
 */
export function registerWorker(base: string): Promise<ServiceWorkerRegistration> {
  return navigator.serviceWorker.register(`${base}sw.js`, { updateViaCache: 'none' });
}
