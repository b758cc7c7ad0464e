/** What a page hears when a result about someone comes on the screen. */
const heard = 'dyade:shown-person';

/** Tells the rest of the page that another result is shown; about whom stands in its `data-about`. */
export function tellShownPerson(): void {
  dispatchEvent(new Event(heard));
}

/** The nickname of whom the result on the screen is about; empty where there is no result, or one without a name. */
export function shownPerson(): string {
  return document.querySelector<HTMLElement>('[data-about]')?.dataset['about'] ?? '';
}

/** Calls back whenever another result is shown; gives the function that ends it. */
export function onShownPerson(follow: () => void): () => void {
  addEventListener(heard, follow);
  return () => removeEventListener(heard, follow);
}
