import { wakeComfort } from './wake-comfort.ts';

let dialog: HTMLDialogElement | undefined;

/** Brings in the styles of the dialog, so that it never shows without them. */
function bringStyles(styles: HTMLLinkElement): Promise<unknown> {
  return new Promise((resolve) => {
    for (const sign of ['load', 'error']) styles.addEventListener(sign, resolve);
    document.head.append(styles);
  });
}

/** What stands in the template of the page, or in the file where the build has put it. @throws (rejects) where that can't be loaded */
async function contentOf(template: HTMLTemplateElement): Promise<DocumentFragment> {
  const { from } = template.dataset;
  if (from !== undefined && template.innerHTML === '') {
    const response = await fetch(from);
    if (!response.ok) throw new Error(`${from} could not be loaded (${response.status}).`);
    template.innerHTML = await response.text();
  }
  return document.importNode(template.content, true);
}

async function bringDialog(): Promise<HTMLDialogElement> {
  const template = document.querySelector<HTMLTemplateElement>('template#comfort-dialog');
  const content = template && (await contentOf(template));
  const found = content?.querySelector('dialog');
  if (!found) throw new Error('The page has no dialog for how one reads.');
  const styles = content?.querySelector('link');
  if (styles) await bringStyles(styles);
  document.body.append(found);
  return found;
}

/** Opens how one reads as a dialog over this page. @throws (rejects) when it can't be loaded */
export async function openComfortDialog(): Promise<void> {
  if (!dialog) {
    dialog = await bringDialog();
    dialog.setAttribute('closedby', 'any');
    wakeComfort(dialog);
  }
  if (!dialog.open) dialog.showModal();
}
