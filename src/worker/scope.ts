/** An event that the browser waits for. */
export interface LastingEvent {
  waitUntil(work: Promise<unknown>): void;
}

/** A request of a page. */
export interface FetchingEvent extends LastingEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** A message of a page. */
export interface MessagingEvent extends LastingEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

/** An open tab of the site. */
export interface OpenTab {
  readonly id: string;
  readonly url: string;
  postMessage(message: unknown, transfer: readonly MessagePort[]): void;
}

interface EventsByName {
  install: LastingEvent;
  activate: LastingEvent;
  fetch: FetchingEvent;
  message: MessagingEvent;
}

/**
 * What a service worker has in place of a window, as far as ours uses it. TypeScript's own description of it can't stand beside that of the
 * browser's pages in one project.
 */
export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly OpenTab[]>;
    claim(): Promise<void>;
  };
  skipWaiting(): Promise<void>;
  addEventListener<Name extends keyof EventsByName>(name: Name, listener: (event: EventsByName[Name]) => void): void;
}

function isWorkerScope(scope: unknown): scope is WorkerScope {
  return typeof scope === 'object' && scope !== null && 'skipWaiting' in scope && 'registration' in scope;
}

/** The scope of the worker that this runs in. @throws TypeError anywhere else */
export function workerScope(): WorkerScope {
  const scope: unknown = self;
  if (!isWorkerScope(scope)) throw new TypeError('This runs in a service worker alone.');
  return scope;
}
