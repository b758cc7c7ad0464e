/** How long to wait before the page is looked for again, in milliseconds: twice as long each time, up to the longest. */
const wait = { first: 2000, longest: 60_000 };

async function isReached(): Promise<boolean> {
  try {
    // Whatever the answer is, there is one, and it tells more than this page.
    await fetch(location.href, { method: 'HEAD', cache: 'no-store' });
    return true;
  } catch {
    return false;
  }
}

/** Comes back once the page can be reached: a device says that it is connected a little before it is, or without being so. */
async function comeBack(next = wait.first): Promise<void> {
  // When it is connected again, the browser says so, and this begins anew.
  if (!navigator.onLine) return;
  if (await isReached()) location.reload();
  else setTimeout(() => void comeBack(Math.min(next * 2, wait.longest)), next);
}

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
  addEventListener('online', () => void comeBack());
  // It could not be reached a moment ago.
  setTimeout(() => void comeBack(), wait.first);
}
