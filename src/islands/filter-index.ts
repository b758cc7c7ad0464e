/** Tells whether an entry has what a filter asks for: one of its words, or at most so many minutes. */
function fits(entry: HTMLElement, name: string, wanted: string): boolean {
  const value = entry.dataset[name];
  if (value === undefined) return false;
  return name === 'minutes' ? Number(value) <= Number(wanted) : value.split(' ').includes(wanted);
}

/**
 * Filters the index of a page by the controls of its form. What is chosen stands in the address, so that it can be shared; what an address asks
 * for and the form doesn't offer is left out. What is still to come is filtered too, and not counted.
 */
export function filterIndex(): void {
  const form = document.querySelector<HTMLFormElement>('[data-filters]');
  const status = form?.querySelector('[role="status"]');
  if (!form || !status) return;
  const controls = [...form.querySelectorAll('select')];
  const entries = [...document.querySelectorAll<HTMLElement>('[data-kind]')];
  const written = entries.filter((entry) => entry.querySelector('a') !== null);
  const groups = [...document.querySelectorAll<HTMLElement>('[data-filtered-group]')];

  const show = () => {
    const chosen = controls.filter(({ value }) => value !== '');
    for (const entry of entries) entry.hidden = !chosen.every(({ name, value }) => fits(entry, name, value));
    for (const group of groups) group.hidden = !group.querySelector('[data-kind]:not([hidden])');
    const shown = written.filter(({ hidden }) => !hidden).length;
    const words = (shown === 0 ? form.dataset['none'] : form.dataset['shown']) ?? '';
    status.textContent = words.replace('{shown}', String(shown)).replace('{all}', String(written.length));
  };

  const readAddress = () => {
    const asked = new URLSearchParams(location.search);
    for (const control of controls) {
      const value = asked.get(control.name) ?? '';
      control.value = [...control.options].some((option) => option.value === value) ? value : '';
    }
  };

  const writeAddress = () => {
    const chosen = controls.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]);
    const query = new URLSearchParams(chosen).toString();
    history.replaceState(history.state, '', location.pathname + (query && `?${query}`) + location.hash);
  };

  form.addEventListener('change', () => {
    writeAddress();
    show();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    // The form's own reset would come after this, and go back to what was chosen when the page came.
    event.preventDefault();
    for (const control of controls) control.value = '';
    writeAddress();
    show();
  });
  readAddress();
  show();
}
