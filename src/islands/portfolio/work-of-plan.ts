import type { Work } from '../../domain/portfolio/work.ts';
import type { PlanEntry } from '../../domain/record/entry-types.ts';
import { sentence } from '../scan/compare/sentence.ts';
import type { PortfolioWording } from './portfolio-ui.ts';
import { workDay } from './work-parts.ts';

const questions = ['intention', 'when', 'notice'] as const;

/** A small plan as a work; `null` where nothing is written in it. @param initials of whom it is about, or empty */
export function workOfPlan(id: string, entry: PlanEntry, initials: string, wording: PortfolioWording): Work | null {
  const { ui, plan } = wording;
  const written = questions.filter((question) => entry[question].trim() !== '');
  if (written.length === 0) return null;
  return {
    key: `plan/${id}`,
    kind: 'plan',
    place: null,
    rank: 0,
    sequence: entry.sequence ?? 0,
    title: initials === '' ? ui.planNobody : sentence(ui.planAbout, { name: initials }),
    day: workDay(wording, entry.at),
    blocks: written.flatMap((question) => [
      { type: 'prompt', text: plan[question] } as const,
      { type: 'written', text: entry[question] } as const,
    ]),
    texts: written.map((question) => entry[question]),
    isOthers: false,
  };
}
