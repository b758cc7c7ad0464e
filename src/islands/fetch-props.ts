import { untilItWorks } from './until-it-works.ts';

const files = new Map<string, Promise<unknown>>();

/** Gives an island its props, where the build has put them in a file apart; the islands of a page that wake alike share one. */
export async function fetchProps(element: HTMLElement): Promise<void> {
  const [address = '', at = ''] = element.dataset['props']?.split('#') ?? [];
  if (address === '') return;
  const file =
    files.get(address) ??
    untilItWorks(async (): Promise<unknown> => {
      const response = await fetch(address);
      if (!response.ok) throw new Error(`${address} could not be loaded (${response.status}).`);
      return response.json();
    });
  files.set(address, file);
  const all = await file;
  if (Array.isArray(all)) element.setAttribute('props', String(all[Number(at)]));
}
