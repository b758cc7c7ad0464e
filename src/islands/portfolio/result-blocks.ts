import type { Block } from '../../domain/portfolio/portfolio-document.ts';
import type { ScanEntry } from '../../domain/record/entry-types.ts';
import { displayScore } from '../../domain/scoring/level-of.ts';
import { patternOf } from '../../domain/scoring/pattern-of.ts';
import { type Profile, scoreProfile } from '../../domain/scoring/score-profile.ts';
import { stillOpen } from '../../domain/scoring/still-open.ts';
import { fillNames, type Names } from '../../domain/wording/fill-names.ts';
import { fill } from '../../i18n/fill.ts';
import { formatList } from '../../i18n/format.ts';
import { scaleGroups } from '../scan/scale-groups.ts';
import { scaleSentences } from '../scan/scale-sentences.ts';
import type { PortfolioScan, PortfolioWording, ResultUi } from './portfolio-ui.ts';

/** What the answers lie nearest to, in a sentence that a person would say. */
function readingOf(
  { structure, words }: PortfolioScan,
  how: ScanEntry['how'],
  profile: Profile,
  names: Names,
  wording: PortfolioWording,
) {
  const { result, lang } = wording;
  if (Object.values(profile).every(({ score }) => score === null)) return words.reading ? '' : result.noPattern;
  const fitting = patternOf(structure.patterns, profile);
  const pattern = words.patterns[fitting ?? ''];
  const nearest = { self: result.nearest, imagined: result.nearestImagined, asked: result.nearestAsked }[how];
  const open = stillOpen(structure.patterns, fitting, profile).map(
    (scale) => words.scales[scale]?.title.toLocaleLowerCase() ?? '',
  );
  return [
    pattern ? fill(nearest, { pattern: pattern.name }) : '',
    (pattern ?? words.reading)?.description ?? result.noPattern,
    open.length > 0 ? fill(result.openPattern, { scales: formatList(lang, open) }) : '',
  ]
    .filter((part) => part !== '')
    .map((part) => fillNames(part, names))
    .join(' ');
}

/** Every number with how much was answered; a group of scales stands before the names of its scales. */
function tableOf({ structure, words }: PortfolioScan, profile: Profile, result: ResultUi): Block {
  const rows = scaleGroups(structure.scales).flatMap(({ group, scales }) =>
    scales.map((scale) => {
      const { score = null, answered = 0, of = 0, unknown = 0 } = profile[scale] ?? {};
      const title = words.scales[scale]?.title ?? scale;
      const heading = group === undefined ? undefined : words.groups[group];
      return [
        heading === undefined ? title : `${heading}: ${title}`,
        score === null ? result.noNumber : `${displayScore(score)}`,
        fill(result.answeredOf, { answered, of }),
        `${unknown}`,
      ];
    }),
  );
  return { type: 'table', head: [words.scaleName, result.value, result.answered, result.unknown], rows };
}

function drawingOf({ structure, portraitLabel }: PortfolioScan, profile: Profile, result: ResultUi): readonly Block[] {
  if (structure.drawing !== 'portrait') return [];
  const score = (scale: string) => profile[scale]?.score ?? null;
  const shown = (scale: string) => {
    const value = score(scale);
    return value === null ? result.noNumber : displayScore(value);
  };
  const label = fill(portraitLabel, Object.fromEntries(structure.scales.map(({ id }) => [id, shown(id)])));
  return [
    {
      type: 'portrait',
      label,
      closeness: score('closeness'),
      conflict: score('conflict'),
      dependency: score('dependency'),
    },
  ];
}

/**
 * What the answers of a scan describe: a sentence, the drawing where it has one, a sentence per scale, and every number as a table.
 *
 * @param entry of the version of the scan that the course has now, and of one of its perspectives
 */
export function resultBlocks(scan: PortfolioScan, entry: ScanEntry, names: Names, wording: PortfolioWording): readonly Block[] {
  const { result } = wording;
  const profile = scoreProfile(scan.structure, entry.perspective, entry.answers);
  const sentences = scaleSentences({ words: scan.words, ui: result, side: result }, profile, entry.how);
  return [
    { type: 'paragraph', text: readingOf(scan, entry.how, profile, names, wording) },
    ...drawingOf(scan, profile, result),
    {
      type: 'list',
      items: sentences.map(({ title, text }) => fillNames(title === '' ? text : `${title}. ${text}`, names)),
    },
    tableOf(scan, profile, result),
    { type: 'note', text: result.thresholds },
  ];
}
