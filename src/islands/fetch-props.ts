const files = new Map<string, Promise<unknown>>();

/** Gives an island its props, where the build has put them in a file apart; one file for all islands of a page. */
export async function fetchProps(element: HTMLElement): Promise<void> {
  const [address = '', at = ''] = element.dataset['props']?.split('#') ?? [];
  if (address === '') return;
  const file = files.get(address) ?? fetch(address).then((response) => response.json());
  files.set(address, file);
  const all = await file;
  if (Array.isArray(all)) element.setAttribute('props', String(all[Number(at)]));
}
