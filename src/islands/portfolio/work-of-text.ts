import type { Work } from '../../domain/portfolio/work.ts';
import type { PredictionEntry, ReflectionEntry } from '../../domain/record/entry-types.ts';
import { fill } from '../../i18n/fill.ts';
import { ownValue } from '../my-data/own-value.ts';
import { placeOf } from '../my-data/place-of.ts';
import type { PortfolioWording } from './portfolio-ui.ts';
import { placeTitle, workDay } from './work-parts.ts';

/**
 * A reflection or a prediction as a work: what was asked, as it read then where that is kept, and what the learner wrote or chose; `null` where
 * there is nothing in it.
 *
 * @param id its key without the kind
 */
export function workOfText(
  kind: 'reflection' | 'prediction',
  id: string,
  entry: ReflectionEntry | PredictionEntry,
  wording: PortfolioWording,
): Work | null {
  const { course, ui } = wording;
  const place = placeOf(id);
  const written = 'text' in entry ? entry.text : null;
  // Of a choice that is gone nothing is known but its id, and it counts as no prediction.
  const answer = 'choice' in entry ? (ownValue(course.choices, `${id}/${entry.choice}`) ?? '') : (written ?? '');
  if (answer.trim() === '') return null;
  const prompt = ('prompt' in entry ? entry.prompt : undefined) ?? ownValue(course.prompts, id) ?? '';
  return {
    key: `${kind}/${id}`,
    kind,
    place,
    rank: Object.keys(course.prompts).indexOf(id),
    sequence: entry.sequence ?? 0,
    title: fill(kind === 'reflection' ? ui.oneReflection : ui.onePrediction, { place: placeTitle(wording, place) }),
    day: workDay(wording, entry.at),
    blocks: [
      { type: 'prompt', text: prompt },
      { type: 'written', text: answer },
    ],
    texts: written === null ? [] : [written],
    isOthers: false,
  };
}
