import type { ClientDirective } from 'astro';

import { fetchProps } from './fetch-props.ts';
import { firstSignOfLife } from './first-sign-of-life.ts';
import { untilItWorks } from './until-it-works.ts';

/** Wakes an island when there is life on the page and the island is on the screen, or less than half a screen away. */
const near: ClientDirective = (load, _options, element) => {
  void firstSignOfLife().then(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        void Promise.all([untilItWorks(load), fetchProps(element)]).then(([hydrate]) => hydrate());
      },
      { rootMargin: '50%' },
    );
    for (const child of element.children) observer.observe(child);
  });
};

export default near;
