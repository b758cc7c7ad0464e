import { useEffect, useRef } from 'react';

/**
 * Lets the language switch take along what is kept nowhere: in the fragment of the other page's address, which is read and removed there.
 *
 * @param fragment gives what is taken along, or `null` where there is nothing and the switch goes its usual way; is asked at the click
 */
export function useLanguageSwitch(fragment: () => Promise<string> | null): void {
  const latest = useRef(fragment);
  latest.current = fragment;
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[data-language]') : null;
      if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const isHere = link.pathname === location.pathname;
      const taken = isHere ? null : latest.current();
      // The language that is read already: the page is not left.
      if (isHere || taken) event.preventDefault();
      if (!taken) return;
      // What else follows the switch would go there without the fragment.
      event.stopPropagation();
      void taken.then((value) => location.assign(`${link.href.replace(/#.*$/u, '')}#${value}`));
    };
    addEventListener('click', follow, { capture: true });
    return () => removeEventListener('click', follow, { capture: true });
  }, []);
}
