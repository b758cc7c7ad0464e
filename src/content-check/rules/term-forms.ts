/** Endings that a word may have besides its own form; what else a language does to a word isn't guessed at. */
const endings: Readonly<Record<string, string>> = { nl: "e|n|en|s|[’']s", en: "s|es|[’']s" };

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

/** An abbreviation is what it is in capitals only; any other name may begin with one. */
function pattern(name: string, lang: string): string {
  const words = name
    .split(/\s+/u)
    .map((word) =>
      /\p{Lu}.*\p{Lu}/u.test(word)
        ? escaped(word)
        : escaped(word).replace(/^\p{L}/u, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`),
    );
  const whole = words.join('\\s+');
  const ending = endings[lang];
  const forms = ending === undefined ? whole : `${whole}(?:${ending})?`;
  return lang === 'en' && whole.endsWith('y') ? `${forms}|${whole.slice(0, -1)}ies` : forms;
}

/**
 * Finds a term in a text by its name in the glossary: as it stands there, with a capital, or with a simple ending (Dutch -e, -n, -en, -s,
 * ’s; English -s, -es, ’s, -y as -ies) after its last word. A name with a part between brackets, such as “TTI (Teaching Through
 * Interactions)”, is two names. Other forms (“afstandelijk” for “afstandelijke relatie”), parts of compounds and words in another order
 * aren't found.
 */
export function termForms(term: string, lang: string): RegExp {
  const names = [term.replace(/\([^)]*\)/gu, ' '), ...[...term.matchAll(/\(([^)]*)\)/gu)].map(([, inner]) => inner ?? '')];
  const patterns = names
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => pattern(name, lang));
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${patterns.join('|')})(?![\\p{L}\\p{N}-])`, 'u');
}
