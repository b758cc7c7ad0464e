import type { Work } from '../../domain/portfolio/work.ts';
import type { PathEntry } from '../../domain/record/entry-types.ts';
import { fill } from '../../i18n/fill.ts';
import { ownValue } from '../my-data/own-value.ts';
import type { PortfolioWording } from './portfolio-ui.ts';
import { placeTitle, workDay } from './work-parts.ts';

/** The endings of a scenario that the learner has seen, as a work; `null` where there is none that still exists. */
export function workOfPath(id: string, entry: PathEntry, wording: PortfolioWording): Work | null {
  const { course, ui } = wording;
  const place = `scenario/${entry.scenario}`;
  const endings = (entry.endings ?? []).flatMap((ending) => ownValue(course.endings, `${place}/${ending}`) ?? []);
  if (endings.length === 0) return null;
  return {
    key: `path/${id}`,
    kind: 'path',
    place,
    rank: 0,
    sequence: entry.sequence ?? 0,
    title: fill(ui.onePath, { place: placeTitle(wording, place) }),
    day: workDay(wording, entry.at),
    blocks: [
      { type: 'paragraph', text: ui.endings },
      { type: 'list', items: endings },
    ],
    texts: [],
    isOthers: false,
  };
}
