import { grade } from '../../domain/quiz/grade-question.ts';
import type { QuestionResponse } from '../../domain/record/entry-types.ts';
import { fill } from '../../i18n/fill.ts';
import { Explanations } from '../questions/Explanations.tsx';
import { OptionFeedback } from '../questions/OptionFeedback.tsx';
import { QuestionFields } from '../questions/QuestionFields.tsx';
import type { CheckQuestion, CheckUi } from './check-ui.ts';

interface Props {
  item: CheckQuestion;
  ui: CheckUi;
  number: number;
  of: number;
  awake: boolean;
  /** What was answered, once the check is over; `null` until then. */
  response: QuestionResponse | null;
}

/** One question of a module check; its feedback comes when the whole is checked. */
export function CheckItem({ item, ui, number, of, awake, response }: Props) {
  const { key, question, words, lesson } = item;
  const graded = response && grade(question, response);
  const parts = { ...graded?.perOption, ...graded?.perItem };
  const chosen: ReadonlySet<string> = new Set(
    response?.kind === 'choice' ? response.options : response?.kind === 'sorting' ? Object.keys(response.placed) : [],
  );
  /** Of a question that isn't right, what would have been chosen is explained where it stands. */
  const missed: ReadonlySet<string> = new Set(
    graded && !graded.right && (question.kind === 'single' || question.kind === 'multiple')
      ? question.options.filter(({ right }) => right).map(({ id }) => id)
      : [],
  );
  const id = key.replaceAll('/', '-');
  return (
    <li className="question">
      <p className="eyebrow">{fill(ui.questionOf, { number, of })}</p>
      <fieldset disabled={graded !== null} aria-describedby={`${id}-how`}>
        <legend>{words.prompt}</legend>
        <p className="meta" id={`${id}-how`}>
          {question.kind === 'multiple' ? ui.multiple : question.kind === 'match' ? ui.sort : ui.single}
        </p>
        <QuestionFields
          name={key}
          question={question}
          words={words}
          ui={ui}
          below={(option) =>
            (chosen.has(option) || missed.has(option)) && (
              <OptionFeedback
                option={option}
                question={question}
                words={words}
                ui={ui}
                right={chosen.has(option) ? (parts[option] ?? null) : true}
              />
            )
          }
        />
      </fieldset>
      {graded && 'options' in question && (
        <Explanations
          question={question}
          words={words}
          ui={ui}
          summary={ui.others}
          only={(option) => !chosen.has(option) && !missed.has(option)}
        />
      )}
      {graded && !graded.right && lesson?.address && (
        <p className="meta">
          {ui.readBack} <a href={lesson.address}>{lesson.title}</a>
        </p>
      )}
      {!awake && <Explanations question={question} words={words} ui={ui} summary={ui.answers} />}
    </li>
  );
}
