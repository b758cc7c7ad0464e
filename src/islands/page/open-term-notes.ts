/** Where there is room, notes stand in the margin and a term leads to the glossary. */
const hasMargin = matchMedia('(width >= 80rem)');

function toggle(term: HTMLAnchorElement): void {
  const note = document.getElementById(term.getAttribute('aria-controls') ?? '');
  if (!note) return;
  const open = term.getAttribute('aria-expanded') !== 'true';
  term.setAttribute('aria-expanded', String(open));
  note.classList.toggle('open', open);
  if (!open) return;
  const block = term.closest('p, li, dd, figcaption');
  // A list holds items and nothing else, so there the note goes inside.
  if (block?.matches('p')) block.after(note);
  else block?.append(note);
}

/** Lets a tap on a term open its meaning under the paragraph where there is no margin to show it in. */
export function openTermNotes(): void {
  const terms = document.querySelectorAll<HTMLAnchorElement>('a.term');

  const adapt = () => {
    for (const term of terms) {
      if (hasMargin.matches) {
        term.removeAttribute('role');
        term.removeAttribute('aria-expanded');
      } else {
        term.setAttribute('role', 'button');
        term.setAttribute('aria-expanded', String(term.getAttribute('aria-expanded') === 'true'));
      }
    }
  };

  adapt();
  hasMargin.addEventListener('change', adapt);
  for (const term of terms) {
    term.addEventListener('click', (event) => {
      if (hasMargin.matches) return;
      event.preventDefault();
      toggle(term);
    });
    term.addEventListener('keydown', (event) => {
      if (hasMargin.matches || event.key !== ' ') return;
      event.preventDefault();
      toggle(term);
    });
  }
}
