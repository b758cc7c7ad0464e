/** More than these are no initials of a name. */
const most = 5;

/**
 * The initials of a name: "S.d.V." of "Sam de Vries", "N." of "N." and of "n"; short capitals by themselves, such as "SV", stay as they are. What
 * has no letter or digit in it, and nothing of an address, such as a drawing, stays as it is; empty is empty.
 */
export function initialsOf(name: string): string {
  const trimmed = name.trim();
  if (/^\p{Lu}{2,3}$/u.test(trimmed)) return trimmed;
  // Of an address only what stands before the sign is a name.
  const words = (trimmed.split('@')[0] ?? '').match(/[\p{L}\p{M}\p{N}’']+/gu) ?? [];
  if (words.length === 0) return trimmed.includes('@') ? '' : trimmed;
  return words
    .slice(0, most)
    .map((word) => `${/^[’']*(.?)/u.exec(word)?.[1] ?? ''}.`)
    .join('')
    .replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase())
    .replace(/^\.$/u, '');
}
