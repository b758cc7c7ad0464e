import { followLanguage } from './page/follow-language.ts';
import { openComfortWhenAsked } from './page/open-comfort.ts';
import { openOutline } from './page/open-outline.ts';
import { openSearchWhenAsked } from './page/open-search.ts';
import { openTermNotes } from './page/open-term-notes.ts';
import { showReadState } from './page/show-read-state.ts';
import { stayOffline } from './page/stay-offline.ts';
import { wakeIslands } from './page/wake-islands.ts';

/** What every page does by itself, without an island. */
export function startPage(): void {
  const { lang, guest } = document.documentElement.dataset;
  // A page of no language, such as the welcome, has a script of its own; where the two share modules, this one comes along.
  if (lang === undefined) return;
  // A guest's page remembers nothing, not even the language, and has nothing of the learner's to show.
  if (guest !== undefined) return;
  // Whoever comes back to a page that has something to say to them need not stir first.
  const { dataset } = document.documentElement;
  if (dataset['record'] && document.querySelector('[data-greets]')) dataset['alive'] = '';
  followLanguage();
  openOutline();
  openTermNotes();
  openSearchWhenAsked();
  openComfortWhenAsked();
  showReadState();
  wakeIslands();
  stayOffline();
}
