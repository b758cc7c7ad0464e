import type { ClientDirective } from 'astro';

import { searchOpens } from './search-opens.ts';

/** Wakes an island when search is opened, for authors at work; in the built site `page/wake-islands.ts` does. */
const search: ClientDirective = (load) => {
  void searchOpens()
    .then(load)
    .then((hydrate) => hydrate());
};

export default search;
