import { grade } from '../../domain/quiz/grade-question.ts';
import { questionOfExercise } from '../../domain/quiz/question-of-exercise.ts';
import { readingOf } from '../../domain/agreement/reading-of.ts';
import type { QuestionResponse } from '../../domain/record/entry-types.ts';
import { fill } from '../../i18n/fill.ts';
import type { Lang } from '../../i18n/locales.ts';
import type { LearnerRecord } from '../../platform/learner-record.ts';
import type { ExerciseQuestion, ExerciseQuestionWords } from '../../schemas/exercise.ts';
import { OrderFields } from '../questions/OrderFields.tsx';
import { agreementInWords, sortedIn } from './agreement-in-words.ts';
import { codedInWords } from './coded-in-words.ts';
import type { ExerciseUi } from './exercise-ui.ts';
import { Fragments } from './Fragments.tsx';
import { Reason } from './Reason.tsx';
import { usePart } from './use-part.ts';
import { Vignette } from './Vignette.tsx';

interface Props {
  lang: Lang;
  record: LearnerRecord | null;
  recordKey: string;
  part: ExerciseQuestion;
  words: ExerciseQuestionWords;
  ui: ExerciseUi;
  onCompared: (id: string, response: QuestionResponse | null) => void;
}

/** One part of an exercise: its text where it has one, the fields, and after comparing what we chose and why. */
export function ExercisePart({ lang, record, recordKey, part, words, ui, onCompared }: Props) {
  const question = questionOfExercise(part);
  const { form, compared, message, order, changed, compare, move, again } = usePart({
    record,
    recordKey,
    question,
    ui,
    onCompared,
  });
  const awake = record !== null;
  const id = recordKey.replaceAll('/', '-');
  const sorted = sortedIn(part, compared);
  const graded = compared && grade(question, compared);

  function reasonForFragment(item: string) {
    const fragment = part.kind === 'classify' ? part.items.find((one) => one.id === item) : undefined;
    const chosen = sorted?.placed[item];
    if (!fragment || chosen === undefined) return null;
    const reading = readingOf(fragment, chosen);
    const said = { same: ui.same, defended: ui.alsoDefended, other: ui.other }[reading];
    const coded = reading === 'defended' ? (words.targets?.[fragment.to] ?? '') : codedInWords(fragment, words, ui.also, lang);
    return <Reason reading={reading} verdict={fill(said, { target: coded })} reason={words.items[item]?.feedback ?? ''} />;
  }

  function reasonForStep(item: string) {
    if (!graded) return null;
    const isThere = graded.perItem[item] ?? false;
    const place = part.items.findIndex((one) => one.id === item) + 1;
    const verdict = fill(isThere ? ui.sameStep : ui.otherStep, { place });
    return <Reason reading={isThere ? 'same' : 'other'} verdict={verdict} reason={words.items[item]?.feedback ?? ''} />;
  }

  const steps = graded && { same: Object.values(graded.perItem).filter(Boolean).length, of: part.items.length };
  const result = sorted ? agreementInWords([sorted], ui) : steps && fill(ui.places, steps);
  return (
    <section className="exercise-part" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{words.heading}</h2>
      {part.kind === 'classify' && part.vignette && <Vignette part={part} words={words} number={ui.number} />}
      <form
        ref={form}
        className={`question ${part.kind}`}
        id={id}
        aria-labelledby={`${id}-prompt`}
        autoComplete="off"
        onChange={changed}
        onSubmit={compare}
      >
        <fieldset>
          <legend id={`${id}-prompt`}>{words.prompt}</legend>
          {part.kind === 'order' && <p className="meta script-only screen-only">{ui.question.order}</p>}
          {part.kind === 'classify' ? (
            <Fragments name={recordKey} part={part} words={words} below={reasonForFragment} />
          ) : (
            question.kind === 'order' && (
              <OrderFields
                name={recordKey}
                question={question}
                words={words}
                ui={ui.question}
                order={{ items: order, move, awake }}
                below={reasonForStep}
              />
            )
          )}
        </fieldset>
        <p className="verdict" role="status">
          {result ?? message}
        </p>
        <p className="actions script-only">
          {/* Two buttons and not one that changes: the click that does it again would submit at once. */}
          {compared ? (
            <button key="again" type="button" className="button" onClick={again}>
              {ui.again}
            </button>
          ) : (
            <button key="compare" className="button" disabled={!awake}>
              {part.kind === 'order' ? ui.compareSteps : ui.compare}
            </button>
          )}
        </p>
      </form>
    </section>
  );
}
