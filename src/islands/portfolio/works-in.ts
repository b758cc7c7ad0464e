import type { Work } from '../../domain/portfolio/work.ts';
import { initialsFor } from '../../domain/wording/initials-for.ts';
import { moduleResults } from './module-results.ts';
import type { PortfolioWording } from './portfolio-ui.ts';
import type { ReadEntries } from './read-entries.ts';
import { workOfCheck } from './work-of-check.ts';
import { workOfPath } from './work-of-path.ts';
import { workOfPlan } from './work-of-plan.ts';
import { workOfScan } from './work-of-scan.ts';
import { workOfText } from './work-of-text.ts';

/** All that could go into a portfolio, in words; whom a scan or a plan is about is given by initials. The latest of a kind comes first. */
export function worksIn(entries: ReadEntries, wording: PortfolioWording): readonly Work[] {
  const { reflection, prediction, plan, scan, path } = entries;
  const initials = initialsFor([...plan, ...scan].map(({ entry }) => entry.about));
  return [
    ...reflection.map(({ id, entry }) => workOfText('reflection', id, entry, wording)),
    ...prediction.map(({ id, entry }) => workOfText('prediction', id, entry, wording)),
    ...plan.map(({ id, entry }) => workOfPlan(id, entry, initials(entry.about), wording)),
    ...scan.map(({ id, entry }) => workOfScan(id, entry, initials(entry.about), wording)),
    ...path.map(({ id, entry }) => workOfPath(id, entry, wording)),
    ...moduleResults(entries).map((result) => workOfCheck(result, wording)),
  ]
    .filter((work) => work !== null)
    .toSorted((one, other) => other.sequence - one.sequence);
}
