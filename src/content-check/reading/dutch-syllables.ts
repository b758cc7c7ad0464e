/** Letters that are one vowel together, the longest first. */
const vowels = /aai|eau|eeu|ieu|oei|ooi|aa|ai|au|ee|ei|eu|ie|ij|oe|oi|oo|ou|ui|uu|uy|ëe|ëi|ëu|ïe|öo|üi|[aeiouïëöüäy]/gu;

/**
 * How many syllables a Dutch word has, at least one: its groups of vowels. Letters that Dutch writes for one sound (“ij”, “ieu”, “aai”)
 * count once, but not across a hyphen (“auto-ongeluk”); a diaeresis begins a syllable (“knieën”, “geïnd”), also one of two letters
 * (“geëerd”); any other two vowels beside each other are two (“situatie”); “y” before a vowel is a consonant (“yoga”); accents that only
 * give stress are passed over (“één”).
 *
 * Its limits: it knows no borders between vowels that only look like one sound (“museum” counts two), and reads loanwords as if they were
 * Dutch, so that the vowels of “team” and “coach” and the silent “e” of “site” count as written. Over a whole lesson that is far less than
 * what the formula can tell.
 */
export function dutchSyllables(word: string): number {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?!\u0308)\p{M}/gu, '')
    .normalize('NFC')
    .replace(/y(?=[aeiou])/gu, 'j');
  return Math.max(1, plain.match(vowels)?.length ?? 0);
}
