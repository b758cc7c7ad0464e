import type { Work } from '../../domain/portfolio/work.ts';
import { fill } from '../../i18n/fill.ts';
import type { ModuleResult } from './module-results.ts';
import type { PortfolioWording } from './portfolio-ui.ts';
import { placeTitle, workDay } from './work-parts.ts';

/** The result of a module's check as a work: the first time that it was passed, or else the last round. */
export function workOfCheck({ module, passed, at, right, of, sequence }: ModuleResult, wording: PortfolioWording): Work {
  const { ui } = wording;
  const place = `check/${module}`;
  const day = workDay(wording, at);
  return {
    key: `passed/${module}`,
    kind: 'check',
    place,
    rank: 0,
    sequence,
    title: placeTitle(wording, place),
    day,
    blocks: [{ type: 'paragraph', text: fill(passed ? ui.passed : ui.lastRound, { day, right, of }) }],
    texts: [],
    isOthers: false,
  };
}
