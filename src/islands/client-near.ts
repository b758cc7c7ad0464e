import type { ClientDirective } from 'astro';

import { comesNear } from './comes-near.ts';

/** Wakes an island that comes near, for authors at work; in the built site `page/wake-islands.ts` does. */
const near: ClientDirective = (load, _options, element) => {
  void comesNear(element)
    .then(load)
    .then((hydrate) => hydrate());
};

export default near;
