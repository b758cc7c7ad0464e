import { wakeComfort } from './wake-comfort.ts';

let dialog: HTMLDialogElement | undefined;

/** Brings in the styles that a page has and this one has not, so that nothing shows without them. */
async function bringStyles(from: Document, address: string): Promise<void> {
  const here = new Set([...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map(({ href }) => href));
  const wanted = [...from.querySelectorAll('link[rel="stylesheet"]')].map(
    (link) => new URL(link.getAttribute('href') ?? '', address).href,
  );
  await Promise.all(
    wanted
      .filter((href) => !here.has(href))
      .map((href) => {
        const link = document.createElement('link');
        link.rel = 'stylesheet';
        link.href = href;
        document.head.append(link);
        return new Promise((resolve) => {
          link.addEventListener('load', resolve);
          link.addEventListener('error', resolve);
        });
      }),
  );
}

/** Takes the dialog from the page about accessibility, where it waits in a template. @throws (rejects) when that can't be loaded */
async function fetchDialog(address: string): Promise<HTMLDialogElement> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} could not be loaded (${response.status}).`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const found = page.querySelector<HTMLTemplateElement>('#comfort-dialog')?.content.querySelector('dialog');
  if (!found) throw new Error(`${address} has no dialog.`);
  await bringStyles(page, address);
  const taken = document.importNode(found, true);
  document.body.append(taken);
  return taken;
}

/**
 * Opens how one reads as a dialog over this page.
 *
 * @param address of the page about accessibility
 * @throws (rejects) when it can't be loaded
 */
export async function openComfortDialog(address: string): Promise<void> {
  if (!dialog) {
    dialog = await fetchDialog(address);
    dialog.setAttribute('closedby', 'any');
    wakeComfort(dialog);
  }
  if (!dialog.open) dialog.showModal();
}
