import type { DraftEntry, How, ScanEntry } from '../../domain/record/entry-types.ts';
import type { Answers } from '../../domain/scoring/score-scale.ts';
import { fillNames } from '../../domain/wording/fill-names.ts';
import { fill } from '../../i18n/fill.ts';
import { dayInWords } from './day-in-words.ts';
import type { EntryDetail, EntryWords, Wording } from './entry-in-words.ts';
import { titleOf } from './title-of.ts';
import { ownValue } from './own-value.ts';

type AnyScan = Omit<ScanEntry, 'v' | 'how'> | Omit<DraftEntry, 'v'>;

function sideOf(entry: AnyScan, how: How | null, { course, ui }: Wording): string {
  const side = ownValue(ownValue(course.scans, entry.scan)?.words.perspectives, entry.perspective)?.title ?? entry.perspective;
  if (how === 'imagined') return `${side}, ${ui.imagined}`;
  return how === 'asked' ? `${side}, ${ui.asked}` : side;
}

/** Every answer with its statement, in the order in which they were asked; a statement that has left the scan is named by its id. */
function givenAnswers(entry: AnyScan, { course }: Wording): readonly EntryDetail[] {
  const scan = ownValue(course.scans, entry.scan);
  const words = ownValue(scan?.words.perspectives, entry.perspective);
  const asked = scan?.structure.perspectives.find(({ id }) => id === entry.perspective)?.items.map(({ id }) => id) ?? [];
  const fallbacks = scan?.words.fallbacks ?? { other: '…', professional: '…' };
  const names = { ...fallbacks, ...(entry.about === '' ? {} : { other: entry.about }) };
  const answers: Answers = entry.answers;
  const inOrder = [...new Set([...asked, ...Object.keys(answers)])];
  const answered = inOrder.flatMap((id) => {
    const answer = ownValue(answers, id);
    if (answer === undefined) return [];
    const label = answer === 'unknown' ? scan?.words.unknown : scan?.words.labels[answer - 1];
    return [{ label: fillNames(ownValue(words?.items, id) ?? id, names), text: label ?? String(answer) }];
  });
  const texts: Readonly<Record<string, string>> = entry.texts ?? {};
  const written = Object.entries(texts).flatMap(([id, text]) =>
    text === '' ? [] : [{ label: fillNames(ownValue(words?.questions, id) ?? id, names), text }],
  );
  return [...answered, ...written];
}

/** A scan in words: what it is, about whom, whose side, when, and how far it was filled in. A draft has no `how`. */
export function describeScan(entry: AnyScan, how: How | null, wording: Wording): EntryWords {
  const { course, ui, lang } = wording;
  const scan = ownValue(course.scans, entry.scan);
  const perspective = scan?.structure.perspectives.find(({ id }) => id === entry.perspective);
  const isOfThisVersion = scan?.structure.version === entry.scanVersion;
  const answers = Object.values(entry.answers);
  const answered = answers.filter((answer) => answer !== 'unknown').length;
  const unknown = answers.length - answered;
  return {
    title: fill(entry.about === '' ? ui.scanNoName : ui.scanAbout, {
      scan: titleOf(wording, `scan/${entry.scan}`),
      name: entry.about,
    }),
    meta: [
      sideOf(entry, how, wording),
      dayInWords(lang, entry.at),
      fill(perspective && isOfThisVersion ? ui.answeredOf : ui.answered, { answered, of: perspective?.items.length ?? 0 }),
      unknown > 0 ? fill(ui.unknownCount, { unknown: scan?.words.unknown ?? '?', count: unknown }) : null,
      scan && !isOfThisVersion ? ui.otherVersion : null,
    ].filter((part) => part !== null),
    details: givenAnswers(entry, wording),
    place: `scan/${entry.scan}`,
  };
}
