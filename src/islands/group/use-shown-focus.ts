import { type RefObject, useEffect, useRef } from 'react';

/**
 * Takes the reader to a picture when it is shown, and when it becomes another; not to one that was there when this part of the page came.
 *
 * @param shown how many codes or hands it is of; 0 as long as there is none
 * @returns goes on its heading, which can have the focus
 */
export function useShownFocus(shown: number): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(shown);
  useEffect(() => {
    if (shown > 0 && shown !== before.current) {
      heading.current?.focus({ preventScroll: true });
      heading.current?.scrollIntoView({ block: 'start' });
    }
    before.current = shown;
  }, [shown]);
  return heading;
}
