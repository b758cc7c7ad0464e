/** Signs that no file of text can hold, and that come from pasting or from a damaged record. */
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/gu;

/** Half of a sign that takes two places. */
const half = /\p{Surrogate}/gu;

/** A text that every file can hold: without signs that can't be printed, with one kind of line break, and without white space around it. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(unprintable, '')
    .replace(half, '\ufffd')
    .trim();
}
