import { type RefObject, useEffect, useState } from 'react';

/** How many pixels wide an element is, from when the page is awake; until then a width that fits a desk. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(720);
  useEffect(() => {
    if (!element.current) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      // On paper the drawing keeps the measures that it had on the screen.
      if (entry && entry.contentRect.width > 0) setWidth(entry.contentRect.width);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
