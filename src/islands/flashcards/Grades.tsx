import { type Grade, grades, type KeptCard, planCard } from '../../domain/cards/plan-card.ts';
import { waitUntil } from '../../domain/cards/wait-until.ts';
import { fill } from '../../i18n/fill.ts';
import { formatWait } from '../../i18n/format-wait.ts';
import type { Lang } from '../../i18n/locales.ts';
import type { FlashcardsUi } from './flashcards-ui.ts';

interface Props {
  kept: KeptCard | null;
  /** The moment at which the card was opened. */
  now: string;
  lang: Lang;
  ui: FlashcardsUi;
  onGrade: (grade: Grade) => void;
}

/** The four answers, each with when the card then comes back. */
export function Grades({ kept, now, lang, ui, onGrade }: Props) {
  return (
    <div className="flashcard-grades" role="group" aria-labelledby="card-grades">
      <p id="card-grades">{ui.gradesTitle}</p>
      <ol>
        {grades.map((grade, at) => {
          const when = fill(ui.back, { when: formatWait(lang, waitUntil(planCard(kept, grade, now).due, now)) });
          return (
            <li key={grade}>
              <button type="button" className="button quiet" aria-keyshortcuts={String(at + 1)} onClick={() => onGrade(grade)}>
                <span>
                  <kbd aria-hidden="true">{at + 1}</kbd> {ui[grade]}
                  {/* Heard without a pause, the two would be one sentence. */}
                  <span className="visually-hidden">,</span>
                </span>{' '}
                <span className="meta">{when}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
