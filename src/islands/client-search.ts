import type { ClientDirective } from 'astro';

/** Tells whether a key press belongs to something that is being filled in. */
function isTyping(event: KeyboardEvent): boolean {
  return event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]') !== null;
}

/**
 * Opens the search dialog when it is asked for, by its button, Ctrl or Command with K, or a slash, and only then loads what searches. The dialog
 * opens at once, so what is typed meanwhile is in its field when the island wakes.
 */
const search: ClientDirective = (load, _options, element) => {
  let awake: Promise<void> | undefined;

  const open = () => {
    const dialog = element.querySelector('dialog');
    if (dialog && !dialog.open) {
      dialog.setAttribute('closedby', 'any');
      dialog.showModal();
      dialog.querySelector('input')?.focus();
    }
    awake ??= load().then((hydrate) => hydrate());
  };

  addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || !event.target.closest('[data-opens="search"]')) return;
    event.preventDefault();
    open();
  });
  addEventListener('keydown', (event) => {
    const isShortcut = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
    const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event);
    if (isShortcut) {
      event.preventDefault();
      open();
    } else if (isSlash && document.documentElement.dataset['singleKeys'] !== 'off') {
      event.preventDefault();
      open();
    }
  });
};

export default search;
