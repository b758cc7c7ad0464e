import { useEffect, useRef } from 'react';

import { type KeyCommand, keyCommand } from '../../domain/session/key-command.ts';
import { singleKeysAreOn } from '../../platform/early-preferences.ts';
import { isPressedBySpace, isTypedIn } from '../../platform/key-place.ts';

/** Lets keys and remotes lead a session, wherever on the page the focus is; not in a field, and not behind an open dialog. */
export function useKeys(isOn: boolean, does: Readonly<Partial<Record<KeyCommand, () => void>>>): void {
  const latest = useRef(does);
  latest.current = does;
  useEffect(() => {
    if (!isOn) return undefined;
    const press = (event: KeyboardEvent) => {
      if (document.querySelector('dialog:modal')) return;
      const command = keyCommand({
        key: event.key,
        withModifier: event.ctrlKey || event.metaKey || event.altKey,
        isRepeat: event.repeat,
        isTyping: isTypedIn(event.target),
        isOnControl: isPressedBySpace(event.target),
        singleKeysAreOn: singleKeysAreOn(),
      });
      const action = command && latest.current[command];
      if (!action) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [isOn]);
}
