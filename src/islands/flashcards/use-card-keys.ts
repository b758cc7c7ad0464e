import { type RefObject, useEffect, useRef } from 'react';

import { type Grade, grades } from '../../domain/cards/plan-card.ts';
import { singleKeysAreOn } from '../../platform/early-preferences.ts';
import { isPressedBySpace, isTypedIn } from '../../platform/key-place.ts';

/** What keys do. */
type Actions = Readonly<{ open: () => void; grade: (grade: Grade) => void; undo: () => void }>;

/** Tells whether a key means something else where it is pressed. */
function isTaken({ key, target }: KeyboardEvent): boolean {
  return isTypedIn(target) || (key === ' ' && isPressedBySpace(target));
}

/** Lets single keys work while the focus is among the cards, unless the learner has switched them off. */
export function useCardKeys(place: RefObject<HTMLElement | null>, isOn: boolean, actions: Actions): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const { current } = place;
    if (!isOn || !current) return undefined;
    const press = (event: KeyboardEvent) => {
      const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
      if (hasModifier || event.repeat || isTaken(event) || !singleKeysAreOn()) return;
      const grade = grades[Number(event.key) - 1];
      if (event.key === ' ') latest.current.open();
      else if (event.key.toLowerCase() === 'u') latest.current.undo();
      else if (grade) latest.current.grade(grade);
      else return;
      event.preventDefault();
    };
    current.addEventListener('keydown', press);
    return () => current.removeEventListener('keydown', press);
  }, [isOn]);
}
