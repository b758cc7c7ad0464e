import { untilItWorks } from './until-it-works.ts';

type Props = Record<string, unknown>;

const files = new Map<string, Promise<readonly Props[]>>();

/** Tells that these are the props of islands: the build has written them. */
function arePropsOfIslands(value: unknown): value is readonly Props[] {
  return Array.isArray(value);
}

async function load(address: string): Promise<readonly Props[]> {
  const response = await fetch(address);
  const props: unknown = response.ok ? await response.json() : null;
  if (!arePropsOfIslands(props)) throw new Error(`${address} could not be loaded (${response.status}).`);
  return props;
}

/**
 * The props of a sleeping island, from the file that the build has put them in; the islands of a page that wake alike share one.
 *
 * @param place the address of the file, and the number of the island in it: `/_astro/islands.json#2`
 */
export async function propsOf(place: string): Promise<Props> {
  const [address = '', at] = place.split('#');
  const file = files.get(address) ?? untilItWorks(() => load(address));
  files.set(address, file);
  return (await file)[Number(at)] ?? {};
}
