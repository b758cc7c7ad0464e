import { laterOf } from './later-of.ts';
import type { Presenting } from './presenting.ts';
import type { WindowMessage } from './window-message.ts';

/** How a window stands to the others of its session. One window that shows the steps leads: it keeps the time, and what is kept. */
export type WindowLink = Readonly<{
  /** The id of this window, which begins with the time at which it was opened. */
  me: string;
  /** How often the lead has changed, as far as this window knows. */
  term: number;
  leads: boolean;
  /** The window that leads, if it is another one and hasn't said goodbye. */
  leader: string | null;
  presenting: Presenting | null;
  isBlank: boolean;
}>;

/** A window that knows nothing yet. */
export function newLink(me: string): WindowLink {
  return { me, term: 0, leads: false, leader: null, presenting: null, isBlank: false };
}

/** The same window, now leading, whoever did before. */
export function leading(link: WindowLink): WindowLink {
  return { ...link, term: link.term + 1, leads: true, leader: null };
}

/** What a window says of how things are. */
export function stateOf({ me, term, leads, presenting, isBlank }: WindowLink): WindowMessage {
  return { kind: 'state', from: me, term, leads, presenting, isBlank };
}

type Step = Readonly<{ link: WindowLink; reply: WindowMessage | null }>;

function afterState(link: WindowLink, message: Extract<WindowMessage, { kind: 'state' }>): Step {
  const { from, term, leads, presenting, isBlank } = message;
  // A window that doesn't lead has only the memory of what was, which is worth something where nobody leads.
  if (!leads) {
    const knowsNothing = !link.leads && link.leader === null;
    if (!knowsNothing) return { link, reply: null };
    // Its term too: who leads next has to be believed by whoever followed the last one.
    return { link: { ...link, term: Math.max(link.term, term), presenting: laterOf(link.presenting, presenting) }, reply: null };
  }
  // Of two that lead, the one that took the lead later; where both began at once, the one that was opened first.
  const isMine = link.leads && (link.term > term || (link.term === term && link.me < from));
  if (isMine) return { link, reply: stateOf(link) };
  if (!link.leads && link.leader !== null && term < link.term) return { link, reply: null };
  return { link: { ...link, term, leads: false, leader: from, presenting, isBlank }, reply: null };
}

/** A window after it heard a message of another, and what it answers. Minutes and things to do are not its business. */
export function afterMessage(link: WindowLink, message: WindowMessage): Step {
  if (message.from === link.me) return { link, reply: null };
  switch (message.kind) {
    case 'hello':
      return { link, reply: link.leads || link.presenting ? stateOf(link) : null };
    case 'state':
      return afterState(link, message);
    case 'bye':
      return { link: message.from === link.leader ? { ...link, leader: null } : link, reply: null };
    default:
      return { link, reply: null };
  }
}
