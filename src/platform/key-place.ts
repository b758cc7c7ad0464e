/**
 * Tells whether keys that write a character belong to the place where they were pressed: something is written or chosen there. A tick box takes
 * the space alone, so it doesn't count; right after a dialog closes, the box that was last used still has the focus for a moment.
 */
export function isTypedIn(target: EventTarget | null): boolean {
  const fields = 'input:not([type="checkbox"]), select, textarea, [contenteditable]';
  return target instanceof Element && target.closest(fields) !== null;
}

/** Tells whether a space has a meaning of its own where it was pressed, besides being written: it presses, ticks or opens something there. */
export function isPressedBySpace(target: EventTarget | null): boolean {
  // Links that look like buttons are pressed so by habit.
  return target instanceof Element && target.closest('button, summary, a, input') !== null;
}
