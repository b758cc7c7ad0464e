import { lookNames, lookOf, lookSettings, tokensOf, type Look } from '../../domain/comfort/look.ts';
import { showLook, shownLook } from './shown-look.ts';

/** The look that a form holds; what it has no control for stays as it is shown. */
function lookIn(form: HTMLFormElement): Look {
  const data = new FormData(form);
  const shown = lookOf(shownLook());
  const chosen = lookNames.flatMap((name) => {
    const value = data.get(name);
    return typeof value === 'string' ? [`${name}-${value}`] : [];
  });
  return lookOf(`${tokensOf(shown)} ${chosen.join(' ')}`);
}

function fillIn(form: HTMLFormElement, look: Look): void {
  for (const field of form.querySelectorAll<HTMLInputElement>('input[type="radio"]'))
    field.checked = lookNames.some((name) => field.name === name && field.value === look[name]);
}

/** Lets the form of how one reads work: each choice is seen and kept at once. What was chosen before it woke counts. */
export function wakeLookForm(form: HTMLFormElement): void {
  const status = form.querySelector('[role="status"]');
  const shown = lookOf(shownLook());
  const inForm = lookIn(form);
  const wasChosen = lookNames.filter((name) => inForm[name] !== lookSettings[name].usual && inForm[name] !== shown[name]);
  fillIn(form, { ...shown, ...Object.fromEntries(wasChosen.map((name) => [name, inForm[name]])) });

  const show = (look: Look) => {
    const kept = showLook(tokensOf(look));
    const words = { device: 'keptDevice', tab: 'keptTab', page: 'keptPage' } as const;
    if (status) status.textContent = form.dataset[words[kept]] ?? '';
  };

  if (wasChosen.length > 0) show(lookIn(form));
  form.addEventListener('change', () => show(lookIn(form)));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    // The form's own reset would go back to how the page came, after this.
    event.preventDefault();
    fillIn(form, lookOf(''));
    show(lookOf(''));
  });
  // Chosen in another tab, or on a page that one came back from.
  addEventListener('storage', () => fillIn(form, lookOf(shownLook())));
  for (const button of form.querySelectorAll('button')) button.disabled = false;
}
