import type { Block } from '../../domain/portfolio/portfolio-document.ts';
import type { Work } from '../../domain/portfolio/work.ts';
import type { ScanEntry } from '../../domain/record/entry-types.ts';
import { fillNames, type Names } from '../../domain/wording/fill-names.ts';
import { ownValue } from '../my-data/own-value.ts';
import { sentence } from '../scan/compare/sentence.ts';
import type { PortfolioScan, PortfolioWording } from './portfolio-ui.ts';
import { resultBlocks } from './result-blocks.ts';
import { placeTitle, workDay } from './work-parts.ts';

/** Whose side it is, and who filled it in; nothing where a scan has one side. */
function sideBlock(scan: PortfolioScan | undefined, entry: ScanEntry, name: string, { ui }: PortfolioWording): readonly Block[] {
  const side = ownValue(scan?.words.perspectives, entry.perspective)?.title ?? entry.perspective;
  if (entry.how === 'self') return (scan?.structure.perspectives.length ?? 2) > 1 ? [{ type: 'note', text: side }] : [];
  return [{ type: 'note', text: sentence(entry.how === 'imagined' ? ui.scanImagined : ui.scanAsked, { side, name }) }];
}

/** What was written at open questions, each under its question; a question that is gone is named as such. */
function textBlocks(scan: PortfolioScan | undefined, entry: ScanEntry, names: Names, { result }: PortfolioWording) {
  const texts = Object.entries(entry.texts ?? {}).filter(([, text]) => text.trim() !== '');
  const questions = ownValue(scan?.words.perspectives, entry.perspective)?.questions;
  const asked = scan?.structure.perspectives.find(({ id }) => id === entry.perspective)?.questions ?? [];
  const rank = (id: string) => (asked.findIndex((question) => question.id === id) + asked.length + 1) % (asked.length + 1);
  return texts
    .toSorted(([one], [other]) => rank(one) - rank(other))
    .flatMap(([id, text]): readonly Block[] => [
      { type: 'prompt', text: fillNames(ownValue(questions, id) ?? result.openGone, names) },
      { type: 'written', text },
    ]);
}

/** The result of a scan as a work: in words, with its numbers as a table. @param initials of whom it is about, or empty */
export function workOfScan(id: string, entry: ScanEntry, initials: string, wording: PortfolioWording): Work {
  const { course, ui } = wording;
  const place = `scan/${entry.scan}`;
  const scan = ownValue(course.scans, entry.scan);
  const fallbacks = scan?.words.fallbacks ?? { other: '…', professional: '…' };
  const names = initials === '' ? fallbacks : { ...fallbacks, other: initials };
  const title = placeTitle(wording, place);
  const isScored =
    scan?.structure.version === entry.scanVersion && scan.structure.perspectives.some((side) => side.id === entry.perspective);
  const account: readonly Block[] = isScored
    ? resultBlocks(scan, entry, names, wording)
    : [{ type: 'paragraph', text: ui.otherVersion }];
  return {
    key: `scan/${id}`,
    kind: 'scan',
    place,
    rank: 0,
    sequence: entry.sequence ?? 0,
    title: initials === '' ? title : sentence(ui.scanAbout, { scan: title, name: initials }),
    day: workDay(wording, entry.at),
    blocks: [
      ...sideBlock(scan, entry, names.other, wording),
      ...textBlocks(scan, entry, names, wording),
      ...account,
      { type: 'list', items: (scan?.words.caution ?? []).map((text) => fillNames(text, names)) },
    ],
    texts: Object.values(entry.texts ?? {}),
    isOthers: entry.how === 'asked',
  };
}
