// This file imports nothing, so that the build writes it into the page: what closes the parts can't fail to load after they are hidden.

/** Tells a case part by part: closes all but the first, opens what the address names, and remembers in the address how far the reader is. */
export function tellInParts(): void {
  const parts = [...document.querySelectorAll<HTMLDetailsElement>('details.part')];
  const button = document.querySelector<HTMLButtonElement>('[data-opens-all]');
  const moments = [...document.querySelectorAll<HTMLElement>('[data-moment]')];

  /** Opens every part up to the one that holds what the address names, and gives that; `null` where it names nothing in a later part. */
  const openWhatIsNamed = (): HTMLElement | null => {
    const target = document.getElementById(location.hash.slice(1));
    const at = parts.findIndex((part) => part.contains(target));
    for (const part of parts.slice(0, at + 1)) part.open = true;
    return at === -1 ? null : target;
  };

  const showState = () => {
    const allOpen = parts.every(({ open }) => open);
    if (button) button.textContent = (allOpen ? button.dataset['closes'] : button.dataset['opensAll']) ?? '';
    const closed = new Set(parts.filter(({ open }) => !open).map(({ id }) => id));
    for (const moment of moments) moment.classList.toggle('untold', closed.has(moment.dataset['moment'] ?? ''));
  };

  /** A reload, a change of language and a shared link then come back to the last part that is open. */
  const keepPlace = () => {
    const last = parts.findLast(({ open }) => open);
    const here = last ? `#${last.id}` : '';
    if (location.hash !== here) history.replaceState(history.state, '', here || location.pathname + location.search);
  };

  for (const part of parts) part.open = false;
  openWhatIsNamed();
  document.documentElement.dataset['told'] = '';
  showState();

  // The browser also tells, later, of what was closed and opened just now: then the address stays as it came.
  const openParts = () =>
    parts
      .filter(({ open }) => open)
      .map(({ id }) => id)
      .join();
  let known = openParts();
  const follow = () => {
    if (openParts() === known) return;
    known = openParts();
    showState();
    keepPlace();
  };
  for (const part of parts) part.addEventListener('toggle', follow);
  addEventListener('hashchange', () => openWhatIsNamed()?.scrollIntoView());
  button?.addEventListener('click', () => {
    const open = !parts.every((part) => part.open);
    for (const part of parts) part.open = open;
  });
  if (button) button.disabled = false;
}
