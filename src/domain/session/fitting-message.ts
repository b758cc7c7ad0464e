import type { Length, RunPlan } from './presenting.ts';
import { resumed } from './resumed.ts';
import type { WindowMessage } from './window-message.ts';

/**
 * A message with a session that this window can show: the other window may be of another build of the site, in which the session has other steps.
 *
 * @param planOf the steps of a length as this window has them
 * @param at milliseconds since 1970
 */
export function fittingMessage(message: WindowMessage, planOf: (length: Length) => RunPlan, at: number): WindowMessage {
  if (message.kind !== 'state' || !message.presenting) return message;
  return { ...message, presenting: resumed(message.presenting, planOf(message.presenting.length), at) };
}
