/** Where the outline stands beside the text, its disclosure is open, as it shows. */
export function openOutline(): void {
  const outline = document.querySelector<HTMLDetailsElement>('.outline details');
  const isBeside = matchMedia('(width >= 62rem)');
  const adapt = () => {
    if (outline) outline.open = isBeside.matches;
  };
  adapt();
  isBeside.addEventListener('change', adapt);
}
