import { fill } from '../../i18n/fill.ts';
import type { Question, QuestionWords } from '../../schemas/question.ts';
import type { QuestionUi } from './question-ui.ts';

interface Props {
  option: string;
  question: Question;
  words: QuestionWords;
  ui: QuestionUi;
  /** Whether the learner's answer at this option or item is right; `null` at a guess. */
  right: boolean | null;
}

/** What is said to someone who chose this option, or placed this item: a sign, a word and the reasons. */
export function OptionFeedback({ option, question, words, ui, right }: Props) {
  const text = (words.options ?? words.items)?.[option];
  const target = 'targets' in question ? question.items.find(({ id }) => id === option)?.to : undefined;
  const belongs = target !== undefined && right === false ? fill(ui.belongsTo, { target: words.targets?.[target] ?? '' }) : '';
  return (
    <div className={`feedback ${right === null ? 'open' : right ? 'is-right' : 'is-wrong'}`}>
      {right !== null && (
        <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
          <path
            d={right ? 'M5 12.5 10 17.5 19.5 7' : 'M12 5v9m0 4.5v.5'}
            fill="none"
            stroke="currentColor"
            strokeWidth="2.5"
            strokeLinecap="round"
          />
        </svg>
      )}
      <p>
        {right !== null && <b>{right ? ui.isRight : belongs || ui.isWrong} </b>}
        {text?.feedback}
      </p>
    </div>
  );
}
