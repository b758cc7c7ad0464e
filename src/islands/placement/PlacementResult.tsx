import { placementAdvice } from '../../domain/quiz/placement-advice.ts';
import type { PlacementLesson, PlacementUi } from './placement-ui.ts';

interface Props {
  outcomes: readonly Readonly<{ id: string; text: string }>[];
  lessons: readonly PlacementLesson[];
  answers: readonly Readonly<{ outcome: string; right: boolean | null }>[];
  ui: PlacementUi;
}

/** What the answers before a module come to: per outcome in words, and per lesson whether it may be skipped or skimmed. */
export function PlacementResult({ outcomes, lessons, answers, ui }: Props) {
  const advice = placementAdvice(
    outcomes.map(({ id }) => id),
    lessons,
    answers,
  );
  return (
    <div className="placement-result">
      <h3 id="placement-result" tabIndex={-1}>
        {ui.result}
      </h3>
      <p>{ui.few}</p>
      <dl>
        {advice.outcomes.map(({ id, state }) => (
          <div key={id}>
            <dt>{outcomes.find((outcome) => outcome.id === id)?.text}</dt>
            <dd>{ui[state]}</dd>
          </div>
        ))}
      </dl>
      <h3>{ui.lessons}</h3>
      <dl>
        {advice.lessons.map(({ key, advice: what }) => {
          const lesson = lessons.find((one) => one.key === key);
          return (
            <div key={key}>
              <dt>{lesson?.address ? <a href={lesson.address}>{lesson.title}</a> : lesson?.title}</dt>
              <dd>{ui[what]}</dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
