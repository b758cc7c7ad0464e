import type { Lang } from '../../i18n/locales.ts';
import type { UiArea } from '../../i18n/ui-area.ts';

/** The strings that flashcards need. */
export type FlashcardsUi = Readonly<UiArea<'flashcards'>>;

/** A track of the course with the modules that have cards. */
export type CoursePart = Readonly<{ id: string; title: string; modules: readonly Readonly<{ id: string; title: string }>[] }>;

/** All that the island of the flashcards works with. */
export type FlashcardsProps = Readonly<{
  lang: Lang;
  parts: readonly CoursePart[];
  /** Where the cards of each language are. */
  files: Readonly<Record<Lang, string>>;
  ui: FlashcardsUi;
}>;

/** The modules of a part of the course; `null` for the whole, and `undefined` for what is no part. */
export function modulesOf(parts: readonly CoursePart[], of: string): ReadonlySet<string> | null | undefined {
  if (of === 'all') return null;
  const [kind, id] = of.split('/');
  const track = kind === 'track' ? parts.find((part) => part.id === id) : undefined;
  if (track) return new Set(track.modules.map((module) => module.id));
  const isModule = kind === 'module' && parts.some(({ modules }) => modules.some((module) => module.id === id));
  return isModule && id !== undefined ? new Set([id]) : undefined;
}

/** What a language is called in another, as within a sentence. */
export function languageName(of: string, inLang: string): string {
  return new Intl.DisplayNames([inLang], { type: 'language' }).of(of) ?? of;
}
