/** What is read as one: from here the reader goes on to the next. */
const blocks = 'h1, h2, h3, h4, p, li, dt, dd, legend, label, blockquote, figcaption, summary, th, td';
/** What is no running text: notes, controls and what stands in forms, lists of sources, what is said on the screen alone. */
const skipped = [
  '[data-aloud-skip], nav, button, select, input, textarea, output, svg, dialog, script, style, template, noscript',
  '[role="note"], [role="status"], [aria-hidden="true"], .visually-hidden, .sources, .explanations, .notices, .eyebrow',
  'details:not([open]) > summary, label:not(.reflection > label)',
].join();

/** Text that is spoken: not that of notes, and of a form only the questions. */
function isSpoken(node: Node): boolean {
  const parent = node.parentElement;
  if (!parent || parent.closest(skipped) || !parent.checkVisibility()) return false;
  if (parent.closest('form') && !parent.closest('legend')) return false;
  // A citation in brackets is a note; one that is part of the sentence is not.
  return !(parent.matches('a.cite') && (node.textContent ?? '').trimStart().startsWith('('));
}

/** The running text of a part of a page: each block with what is read of it, in order. What is closed or hidden is left out. */
export function readableBlocks(root: Element): ReadonlyMap<HTMLElement, string> {
  const texts = new Map<HTMLElement, string>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    if (text.trim() === '' && !text.includes(' ')) continue;
    const block = node.parentElement?.closest<HTMLElement>(blocks) ?? node.parentElement;
    if (block && isSpoken(node)) texts.set(block, (texts.get(block) ?? '') + text);
  }
  const tidy = [...texts].map(([block, text]): [HTMLElement, string] => [
    block,
    // Where a note was left out, a space may stand before a full stop.
    text
      .replace(/\s+/gu, ' ')
      .replace(/ ([.,;:?!])/gu, '$1')
      .trim(),
  ]);
  return new Map(tidy.filter(([, text]) => /[\p{L}\p{N}]/u.test(text)));
}
