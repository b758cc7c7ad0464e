import { messageData, parseMessage, type WindowMessage } from '../domain/session/window-message.ts';
import { now } from './clock.ts';

/** What the windows of one session say to one another in this browser. */
export type SessionChannel = Readonly<{ say: (message: WindowMessage) => void; close: () => void }>;

/**
 * Opens the channel of a session. A browser without such channels has one window that talks to nobody.
 *
 * @param base path under which the site stands: sites that share an origin have sessions of their own
 * @param key `session/<session>` or `method/<method>`
 * @param hear gets what the other windows say; what can't be understood is left out
 */
export function openSessionChannel(base: string, key: string, hear: (message: WindowMessage) => void): SessionChannel {
  if (!('BroadcastChannel' in globalThis)) return { say: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(`dyade:${base}:present:${key}`);
  channel.addEventListener('message', ({ data }) => {
    const message = parseMessage(data);
    if (message) hear(message);
  });
  return { say: (message) => channel.postMessage(messageData(message, now())), close: () => channel.close() };
}
