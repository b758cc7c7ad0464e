import { comesNear } from '../comes-near.ts';
import { propsOf } from '../props-of.ts';
import { searchOpens } from '../search-opens.ts';
import { untilItWorks } from '../until-it-works.ts';

/** Tells whether what was loaded exports functions: the build has written in the page which of them is the island. */
function hasFunctions(module: unknown): module is Record<string, (props: object) => unknown> {
  return typeof module === 'object' && module !== null;
}

/** The component of an island. A browser may remember that a file could not be loaded, so the next time it has another address. */
async function componentOf({ address, name }: { address: string; name: string }, turn: number): Promise<unknown> {
  const module: unknown = await import(/* @vite-ignore */ turn === 0 ? address : `${address}?again=${turn}`);
  return hasFunctions(module) ? module[name] : undefined;
}

async function wake(island: HTMLElement, place: string): Promise<void> {
  const address = island.getAttribute('component-url') ?? '';
  const name = island.getAttribute('component-export') ?? '';
  await (island.getAttribute('client') === 'search' ? searchOpens() : comesNear(island));
  const [component, props, { default: hydrate }] = await Promise.all([
    untilItWorks((turn) => componentOf({ address, name }, turn)),
    propsOf(place),
    untilItWorks(() => import('@astrojs/react/client.js')),
  ]);
  hydrate(island)(component, props, {}, {});
  island.removeAttribute('ssr');
}

/** Lets each island that the build has put to sleep wake when it is its time: when it comes near, or when search is opened. */
export function wakeIslands(): void {
  for (const island of document.querySelectorAll<HTMLElement>('astro-island[data-props]'))
    void wake(island, island.dataset['props'] ?? '');
}
