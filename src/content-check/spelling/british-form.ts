import type { Dictionary } from './dictionary.ts';

/** Forms that the British dictionary takes as words of their own, and that the course has no use for. */
const american: Readonly<Record<string, string>> = {
  acknowledgment: 'acknowledgement',
  aging: 'ageing',
  gotten: 'got',
  gray: 'grey',
  toward: 'towards',
};

const ending = /(?<=[aeiouy].*[^aeiouy])iz(?=(?:e|es|ed|er|ers|ing|able|ation|ations|ational)$)/u;

/**
 * The British form of a word as the course writes it (-ise, grey); `null` when the word is one. Both -ise and -ize are British; the course
 * writes one of them. Other American forms, such as “color”, the dictionary doesn't have.
 */
export function britishForm(word: string, { has }: Dictionary): string | null {
  const small = word.toLowerCase();
  if (Object.hasOwn(american, small)) return american[small] ?? null;
  const changed = small.replace(ending, 'is');
  return changed !== small && has(changed) ? changed : null;
}
