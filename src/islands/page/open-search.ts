import { singleKeysAreOn } from '../../platform/early-preferences.ts';
import { isTypedIn } from '../../platform/key-place.ts';

/** Opens the dialog at once, so that what is typed while the rest is loading is in its field; only then loads what searches. */
function open(): void {
  const dialog = document.querySelector<HTMLDialogElement>('.search-dialog');
  if (!dialog || dialog.open) return;
  dialog.setAttribute('closedby', 'any');
  dialog.showModal();
  dialog.querySelector('input')?.focus();
  dispatchEvent(new Event('dyade:search'));
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
    } else if (event.key === '/' && !withControl && !event.altKey && !isTypedIn(event.target) && singleKeysAreOn()) {
      event.preventDefault();
      open();
    }
  });
}
