import { loadRecord } from './load-record.ts';
import { wakeIslands } from './wake-islands.ts';

/** Tells whether a key press belongs to something that is being filled in. */
function isTyping(event: KeyboardEvent): boolean {
  return event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]') !== null;
}

/**
 * Tells whether a single key may open search. The learner's record is asked once, at the first slash on a page, so that pages without one
 * load nothing for it.
 */
async function singleKeysAreOn(): Promise<boolean> {
  const { dataset } = document.documentElement;
  if (dataset['singleKeys'] === undefined) {
    const record = await loadRecord();
    const entry = await record.read('preference', 'single-keys');
    dataset['singleKeys'] ??= entry?.value === false ? 'off' : 'on';
  }
  return dataset['singleKeys'] !== 'off';
}

/** Opens the dialog at once, so that what is typed while the rest is loading is in its field; only then loads what searches. */
function open(): void {
  const dialog = document.querySelector<HTMLDialogElement>('.search-dialog');
  if (!dialog || dialog.open) return;
  dialog.setAttribute('closedby', 'any');
  dialog.showModal();
  dialog.querySelector('input')?.focus();
  void wakeIslands().then(() => dispatchEvent(new Event('dyade:search')));
}

/** Opens search when it is asked for: by a button, by Ctrl or Command with K, or by a slash outside fields. */
export function openSearchWhenAsked(): void {
  addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || !event.target.closest('[data-opens="search"]')) return;
    event.preventDefault();
    open();
  });
  addEventListener('keydown', (event) => {
    const withControl = event.ctrlKey || event.metaKey;
    if (event.key.toLowerCase() === 'k' && withControl && !event.altKey) {
      event.preventDefault();
      open();
    } else if (event.key === '/' && !withControl && !event.altKey && !isTyping(event)) {
      if (document.documentElement.dataset['singleKeys'] === 'off') return;
      event.preventDefault();
      void singleKeysAreOn().then((on) => on && open());
    }
  });
}
