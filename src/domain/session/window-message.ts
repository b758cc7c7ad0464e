import {
  boolean,
  check,
  type InferOutput,
  literal,
  nullable,
  number,
  object,
  picklist,
  pipe,
  safeParse,
  string,
  variant,
} from 'valibot';

import { parseEntryOf } from '../record/parse-entry.ts';
import { contentId, moment, text } from '../record/entry-parts.ts';
import type { Action } from './after-action.ts';
import type { Presenting } from './presenting.ts';

// What the windows of one session say to one another. Another version of the site may be open in the other window: what is not of this version is
// not understood, and not answered.

/** The version of what the windows say. */
const version = 1;

const base = { v: literal(version), from: contentId };
const wholeNumber = pipe(
  number(),
  check((value) => Number.isSafeInteger(value) && value >= 0),
);

const action = variant('do', [
  object({ do: picklist(['next', 'back', 'pause', 'run', 'finish']) }),
  object({ do: literal('go'), step: contentId }),
  object({ do: literal('minute'), by: picklist([1, -1]) }),
]);

const Message = variant('kind', [
  /** A window that has opened asks how things are. */
  object({ ...base, kind: literal('hello') }),
  /** How things are; `leads` where it comes from the window that keeps the time. The higher `term` leads. */
  object({
    ...base,
    kind: literal('state'),
    term: wholeNumber,
    leads: boolean(),
    presenting: nullable(string()),
    isBlank: boolean(),
  }),
  /** Something for the window that leads to do. */
  object({ ...base, kind: literal('do'), action }),
  object({ ...base, kind: literal('blank'), isBlank: boolean() }),
  /** What was written in the minutes; `null` where they were deleted. */
  object({
    ...base,
    kind: literal('minutes'),
    minutes: nullable(object({ meeting: contentId, startedAt: moment, text, intentions: text })),
  }),
  /** A window that is left. */
  object({ ...base, kind: literal('bye') }),
]);

/** The minutes of a meeting as windows hand them over. */
export type SharedMinutes = Readonly<{ meeting: string; startedAt: string; text: string; intentions: string }>;

/** What one window says to the others. */
export type WindowMessage =
  | Readonly<{ kind: 'hello' | 'bye'; from: string }>
  | Readonly<{ kind: 'state'; from: string; term: number; leads: boolean; presenting: Presenting | null; isBlank: boolean }>
  | Readonly<{ kind: 'do'; from: string; action: Action }>
  | Readonly<{ kind: 'blank'; from: string; isBlank: boolean }>
  | Readonly<{ kind: 'minutes'; from: string; minutes: SharedMinutes | null }>;

/** A state of a session that was handed over; it is read by the same rule as what is kept. `undefined` for what is none. */
function presentingIn(kept: string | null): Presenting | null | undefined {
  if (kept === null) return null;
  try {
    const value: unknown = JSON.parse(kept);
    const parsed = parseEntryOf('presenting', value);
    if (!parsed.ok) return undefined;
    const { v: _v, at: _at, sequence: _sequence, ...presenting } = parsed.entry;
    return presenting;
  } catch {
    return undefined;
  }
}

function withState(message: Extract<InferOutput<typeof Message>, { kind: 'state' }>): WindowMessage | null {
  const presenting = presentingIn(message.presenting);
  return presenting === undefined ? null : { ...message, presenting };
}

/** What was said, if it can be understood; else `null`. Never throws. */
export function parseMessage(data: unknown): WindowMessage | null {
  const parsed = safeParse(Message, data);
  if (!parsed.success) return null;
  return parsed.output.kind === 'state' ? withState(parsed.output) : parsed.output;
}

/** What goes over the channel for a message. @param at now, as ISO 8601 in UTC */
export function messageData(message: WindowMessage, at: string): Readonly<Record<string, unknown>> {
  if (message.kind !== 'state') return { v: version, ...message };
  const { presenting } = message;
  return { v: version, ...message, presenting: presenting && JSON.stringify({ v: 1, at, ...presenting }) };
}
