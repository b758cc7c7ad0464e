import type { PictureEntry } from '../../domain/record/entry-types.ts';
import { fill } from '../../i18n/fill.ts';
import { dayInWords } from './day-in-words.ts';
import type { EntryWords, Wording } from './entry-in-words.ts';
import { titleOf } from './title-of.ts';

/** A group's picture in words: of which session, of how many, and per question what was chosen how often. */
export function describePicture(entry: PictureEntry, wording: Wording): EntryWords {
  const { ui, lang } = wording;
  const place = `session/${entry.session}`;
  return {
    title: fill(entry.part === 'picture' ? ui.picture : ui.pictureJudging, { session: titleOf(wording, place) }),
    meta: [fill(ui.pictureOf, { count: entry.of }), dayInWords(lang, entry.at)].filter((part) => part !== null),
    details: entry.lines.map(({ words, counts }) => ({
      label: words,
      text: counts
        .filter(({ count }) => count > 0)
        .map(({ label, count }) => `${label}: ${count}`)
        .join(' · '),
    })),
    place,
  };
}
