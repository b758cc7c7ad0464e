import type { Lang } from '../i18n/locales.ts';
import { found } from './found.ts';
import { uiIn, type UiKey } from './ui.ts';

/** Tools have no folder: what they are called, and what they are for, stands with the words of their interface. */
const words: Readonly<Record<string, Readonly<{ title: UiKey; summary: UiKey }>>> = {
  'relationship-map': { title: 'map.title', summary: 'map.summary' },
  'small-plan': { title: 'plan.title', summary: 'plan.summary' },
  portfolio: { title: 'portfolio.title', summary: 'portfolio.summary' },
};

/** The title of a written tool, and what it is for. @throws Error if the tool has no words yet */
export async function toolWords(lang: Lang, id: string): Promise<Readonly<{ title: string; summary: string }>> {
  const ui = await uiIn(lang);
  const { title, summary } = found(words[id], `src/collections/tool-words.ts: ${id}`);
  return { title: ui(title), summary: ui(summary) };
}
