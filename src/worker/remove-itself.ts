import { forgetOffline } from '../platform/offline/forget-offline.ts';
import { workerScope } from './scope.ts';

// The worker that takes the place of any other and then goes, with all that was kept for reading without a connection: `OFFLINE=off`.
const scope = workerScope();

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));

scope.addEventListener('activate', (event) =>
  event.waitUntil(
    (async () => {
      const { pathname } = new URL(scope.registration.scope);
      await forgetOffline(pathname);
      await scope.registration.unregister();
    })(),
  ),
);
