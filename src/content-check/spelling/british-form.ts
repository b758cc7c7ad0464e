import type { Dictionary } from './dictionary.ts';

/** Forms that the British dictionary takes as words of their own, and that the course has no use for. */
const american: Readonly<Record<string, string>> = {
  acknowledgment: 'acknowledgement',
  afterward: 'afterwards',
  aging: 'ageing',
  artifact: 'artefact',
  artifacts: 'artefacts',
  gotten: 'got',
  gray: 'grey',
  percent: 'per cent',
  program: 'programme',
  programs: 'programmes',
  toward: 'towards',
};

const ending = /(?<=[aeiouy].*[^aeiouy])iz(?=(?:e[sdr]?|ers|ings?|abl[ey]|ation(?:s|al|ally)?)$)/u;

function britishPart(part: string, has: Dictionary['has']): string {
  if (Object.hasOwn(american, part)) return american[part] ?? part;
  const changed = part.replace(ending, 'is');
  return has(changed) ? changed : part;
}

/**
 * The British form of a word as the course writes it (-ise, grey), in small letters, also of the parts between hyphens; `null` when the
 * word is one. Both -ise and -ize are British; the course writes one of them. Other American forms, such as “color”, the dictionary doesn't
 * have.
 */
export function britishForm(word: string, { has }: Dictionary): string | null {
  const small = word.toLowerCase();
  const changed = small.replace(/\p{L}+/gu, (part) => britishPart(part, has));
  return changed === small ? null : changed;
}
