import { followLanguage } from './page/follow-language.ts';
import { openTermNotes } from './page/open-term-notes.ts';
import { showReadState } from './page/show-read-state.ts';

followLanguage();
openTermNotes();
showReadState();
