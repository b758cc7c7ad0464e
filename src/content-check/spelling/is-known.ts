/** Whether a word stands in one of the lists in exactly this form. */
type Has = (word: string) => boolean;

/** Dutch writes stress with accents that no dictionary has. */
const withoutStress = (word: string) => word.normalize('NFD').replaceAll('\u0301', '').normalize('NFC');

/** What may stand before ’s: in Dutch a vowel that would else be read short (“Ella’s”), or an abbreviation; “Willem’s” is wrong. */
const possession: Readonly<Record<string, RegExp>> = { nl: /(?<=[aiouy]|\p{Lu}|\p{N})'s$/u };
const anyPossession = /'s$/u;

/** Digits alone, with the ending of a number in order or of a decade, or with capitals, as in “B2”. */
const numerals: Readonly<Record<string, RegExp>> = {
  nl: /^(?:\p{N}+(?:e|de|ste)?|[\p{N}\p{Lu}]+)$/u,
  en: /^(?:\p{N}+(?:st|nd|rd|th|s)?|[\p{N}\p{Lu}]+)$/u,
};
const anyNumeral = /^\p{N}+$/u;

/** The plainest form comes first: what knows it needs no other. */
function inSomeForm(word: string, has: Has): boolean {
  const small = word.toLowerCase();
  const first = word[0]?.toUpperCase() ?? '';
  // Capitals at the start, or all over, may come from the sentence; small letters never stand for a capital.
  const capitals = word === word.toUpperCase() ? [small, first + small.slice(1)] : [];
  const forms = [
    ...(/^\p{Lu}/u.test(word) ? [word.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())] : []),
    word,
    ...capitals,
  ];
  return forms.some(has);
}

/**
 * Whether a word is known: as it stands, with a small letter for its capital, without the ’s of possession or the accents of stress; or
 * each of the parts between its hyphens is. Numerals such as “2021” and “3rd” are known by themselves.
 */
export function isKnown(word: string, lang: string, has: Has): boolean {
  const bare = word.replace(possession[lang] ?? anyPossession, '');
  const forms = lang === 'nl' ? [bare, word, withoutStress(word)] : [bare, word];
  if (/\p{N}/u.test(bare) && (numerals[lang] ?? anyNumeral).test(bare)) return true;
  if (forms.some((form) => form.length === 1 || inSomeForm(form, has))) return true;
  const parts = word.split('-');
  return parts.length > 1 && parts.every((part) => isKnown(part, lang, has));
}
