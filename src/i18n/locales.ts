/**
 * Every language of the site: the only code change that a new language needs. Its code stands in addresses, and search engines know its
 * pages by it; `tag` is what browsers and dates go by, `og` what link previews go by, `csl` the style of the bibliography.
 */
export const locales = {
  nl: { label: 'Nederlands', dir: 'ltr', tag: 'nl', og: 'nl_NL', csl: 'nl-NL' },
  en: { label: 'English', dir: 'ltr', tag: 'en-GB', og: 'en_GB', csl: 'en-US' },
} as const;

/** The code of a language of the site. */
export type Lang = keyof typeof locales;

/** Tells whether a string is the code of a language of the site. */
export function isLang(code: string): code is Lang {
  return Object.hasOwn(locales, code);
}

/** The codes of all languages, in the order in which they are offered. */
export const localeCodes: readonly Lang[] = Object.keys(locales).filter(isLang);
