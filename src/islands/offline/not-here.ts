/** Where this page stands in place of another that can't be reached, it says so. */
export function tellWhatIsNotHere(): void {
  const own = document.querySelector<HTMLElement>('[data-own-path]');
  const title = own?.dataset['notHere'];
  if (!own || title === undefined || own.dataset['ownPath'] === location.pathname) return;
  own.textContent = title;
  document.title = title;
  own.closest('.narrow')?.classList.add('not-here');
  for (const part of document.querySelectorAll<HTMLElement>('[data-when]')) part.hidden = part.dataset['when'] !== 'not-here';
  document.querySelector('[data-again]')?.addEventListener('click', () => location.reload());
  addEventListener('online', () => location.reload());
}
