/** The radios of a form by their names, in the order in which they stand. */
function radiosOf(form: HTMLFormElement): readonly (readonly HTMLInputElement[])[] {
  const radios = Array.from(form.elements).filter((field) => field instanceof HTMLInputElement && field.type === 'radio');
  const inputs = radios.flatMap((field) => (field instanceof HTMLInputElement ? [field] : []));
  return [...Map.groupBy(inputs, ({ name }) => name).values()];
}

/** What is chosen in a form, as a sign per question: the place of the choice, or a hyphen; the same in every language. */
export function choicesIn(form: HTMLFormElement): string {
  return radiosOf(form)
    .map((radios) => radios.findIndex(({ checked }) => checked))
    .map((place) => (place < 0 ? '-' : place.toString(36)))
    .join('');
}

/** Chooses what such signs say, where nothing is chosen yet. */
export function choose(form: HTMLFormElement, choices: string): void {
  radiosOf(form).forEach((radios, at) => {
    const radio = radios[Number.parseInt(choices.charAt(at), 36)];
    if (radio && !radios.some(({ checked }) => checked)) radio.checked = true;
  });
}
