/**
 * What was kept and what was written before that came back, as one text in which neither is lost: the later follows the earlier, and what
 * says the same stands there once.
 *
 * @param between what stands between the two: a line break for a text, a comma for a word
 */
export function joinTexts(earlier: string, later: string, between: string): string {
  if (later === '' || later === earlier) return earlier;
  return earlier === '' ? later : `${earlier}${between}${later}`;
}
