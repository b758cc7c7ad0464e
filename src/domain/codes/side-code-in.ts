/** Longer than any address with a code in it. */
const longest = 2000;

/**
 * The side code in what someone typed or pasted: the whole link, in whatever signs stand around it, or the code alone, with capitals, spaces and
 * hyphens as people write them, and with the letters that look like a digit taken for it. Whether it is one, `readSideCode` tells.
 */
export function sideCodeIn(text: string): string {
  if (text.length > longest) return '';
  const code = /#side=([\p{L}\p{N}-]*)/u.exec(text)?.[1] ?? text;
  return code
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
    .replaceAll('o', '0')
    .replaceAll(/[il]/gu, '1');
}
