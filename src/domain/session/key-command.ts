/** What a key can do while a session is presented. */
export type KeyCommand = 'next' | 'back' | 'pause' | 'blank' | 'fullScreen' | 'notes' | 'more' | 'less' | 'help';

/** A key as the browser tells it, and where it was pressed. */
export type KeyPress = Readonly<{
  key: string;
  /** Control, Alt or the Windows or Apple key is held. */
  withModifier: boolean;
  isRepeat: boolean;
  /** Where it was pressed one types, or chooses from a list. */
  isTyping: boolean;
  /** Where it was pressed, a space presses a button, ticks a box or opens something. */
  isOnControl: boolean;
  /** Whether keys that write a character work by themselves (WCAG 2.1.4). */
  singleKeysAreOn: boolean;
}>;

/** Keys that write nothing: remotes send them, and they work always. F5 is what a remote's button for the beginning of a show sends. */
const otherKeys: Readonly<Record<string, KeyCommand>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'back',
  PageUp: 'back',
  F5: 'fullScreen',
};

/** Keys that write a character; remotes send `b` and `.` for a blank screen. */
const characters: Readonly<Record<string, KeyCommand>> = {
  ' ': 'pause',
  p: 'pause',
  b: 'blank',
  '.': 'blank',
  f: 'fullScreen',
  n: 'notes',
  '+': 'more',
  // The same key without Shift.
  '=': 'more',
  '-': 'less',
  '?': 'help',
};

/** What a key does; `null` where it is none of ours, or means something else in the place where it was pressed. */
export function keyCommand({ key, withModifier, isRepeat, isTyping, isOnControl, singleKeysAreOn }: KeyPress): KeyCommand | null {
  if (withModifier || isRepeat || isTyping) return null;
  const other = Object.hasOwn(otherKeys, key) ? otherKeys[key] : undefined;
  if (other) return other;
  if (!singleKeysAreOn || (key === ' ' && isOnControl)) return null;
  const name = key.toLowerCase();
  return (Object.hasOwn(characters, name) ? characters[name] : undefined) ?? null;
}
