import type { ClientDirective } from 'astro';

import { fetchProps } from './fetch-props.ts';
import { untilItWorks } from './until-it-works.ts';

/** Wakes the island in the search dialog when the dialog has been opened; `page/open-search.ts` opens it and tells. */
const search: ClientDirective = (load, _options, element) => {
  const wake = () => void Promise.all([untilItWorks(load), fetchProps(element)]).then(([hydrate]) => hydrate());
  if (element.querySelector('dialog')?.open) wake();
  else addEventListener('dyade:search', wake, { once: true });
};

export default search;
