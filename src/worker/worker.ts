import { parseMessage } from '../domain/offline/messages.ts';
import { wayOf } from '../domain/offline/way-of.ts';
import { answer } from './answer.ts';
import { base, cache, listing } from './build.ts';
import { install, keepOpened, stopKeeping } from './keep.ts';
import { workerScope } from './scope.ts';
import { takeOver, takeOverIfQuiet, tidy } from './take-over.ts';

// The worker that becomes `sw.js`: what it decides stands in `domain/offline`, what it does in the files beside this one.
const scope = workerScope();

scope.addEventListener('install', (event) => event.waitUntil(install()));

scope.addEventListener('activate', (event) => event.waitUntil(takeOver().then(tidy)));

scope.addEventListener('fetch', (event) => {
  const way = wayOf({ method: event.request.method, address: event.request.url }, location.origin, base);
  if (way.by !== 'network') event.respondWith(answer(event.request, way));
});

scope.addEventListener('message', (event) => {
  const message = parseMessage(event.data);
  const [port] = event.ports;
  if (message?.type === 'opened')
    // What can't be kept now is kept when the page is opened again.
    event.waitUntil(keepOpened(message.path, message.sparing).catch(() => undefined));
  else if (message?.type === 'take-over') event.waitUntil(scope.skipWaiting());
  else if (message?.type === 'take-over-if-quiet')
    event.waitUntil(takeOverIfQuiet().then((takesOver) => port?.postMessage(takesOver)));
  else if (message?.type === 'forget') event.waitUntil(stopKeeping().then(() => port?.postMessage(true)));
  else if (message?.type === 'which-build') port?.postMessage({ listing, cache });
});
