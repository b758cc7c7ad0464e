import { followLanguage } from './page/follow-language.ts';
import { openOutline } from './page/open-outline.ts';
import { openSearchWhenAsked } from './page/open-search.ts';
import { openTermNotes } from './page/open-term-notes.ts';
import { showReadState } from './page/show-read-state.ts';
import { wakeIslandsWithLife } from './page/wake-islands.ts';

/** What every page does by itself, without an island. */
export function startPage(): void {
  // A guest's page remembers nothing, not even the language, and has nothing of the learner's to show.
  if (document.documentElement.dataset['guest'] !== undefined) return;
  // Whoever comes back to a page that has something to say to them need not stir first.
  const { dataset } = document.documentElement;
  if (dataset['record'] && document.querySelector('[data-greets]')) dataset['alive'] = '';
  followLanguage();
  openOutline();
  openTermNotes();
  openSearchWhenAsked();
  showReadState();
  wakeIslandsWithLife();
}
