import { followLanguage } from './page/follow-language.ts';
import { openOutline } from './page/open-outline.ts';
import { openSearchWhenAsked } from './page/open-search.ts';
import { openTermNotes } from './page/open-term-notes.ts';
import { showReadState } from './page/show-read-state.ts';
import { wakeIslandsWithLife } from './page/wake-islands.ts';

/** What every page does by itself, without an island. */
export function startPage(): void {
  followLanguage();
  openOutline();
  openTermNotes();
  openSearchWhenAsked();
  showReadState();
  wakeIslandsWithLife();
}
