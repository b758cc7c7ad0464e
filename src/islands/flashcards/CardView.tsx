import { addressOf } from '../../i18n/address.ts';
import type { Lang } from '../../i18n/locales.ts';
import type { CardFace } from './face-of.ts';
import type { FlashcardsUi } from './flashcards-ui.ts';

interface Props {
  face: CardFace;
  isOpen: boolean;
  lang: Lang;
  ui: FlashcardsUi;
  onOpen: () => void;
}

/** One card: what is asked, and once it is open the answer. Its headings take the focus. */
export function CardView({ face, isOpen, lang, ui, onOpen }: Props) {
  const { kind, heading, asks, shown, options, answer, why, from } = face;
  return (
    <div className="flashcard">
      <p className="eyebrow">{kind}</p>
      <h2
        id="card-question"
        className={heading.text.length > 60 ? 'long' : undefined}
        tabIndex={-1}
        lang={heading.lang}
        aria-describedby="card-asks"
      >
        {heading.text}
      </h2>
      <div id="card-asks">
        {asks !== '' && <p>{asks}</p>}
        {shown && <p lang={shown.lang}>{shown.text}</p>}
        {options.length > 0 && (
          <ul>
            {options.map((option) => (
              <li key={option.text} lang={option.lang}>
                {option.text}
              </li>
            ))}
          </ul>
        )}
      </div>
      {isOpen ? (
        <div className="flashcard-back">
          <h3 id="card-answer" tabIndex={-1} aria-describedby="card-answer-text">
            {ui.answer}
          </h3>
          <div id="card-answer-text">
            <p className="flashcard-answer" lang={answer.lang}>
              {answer.text}
            </p>
            {why && <p lang={why.lang}>{why.text}</p>}
          </div>
          <p className="meta">
            <a href={addressOf(lang, from)}>{from.startsWith('term/') ? ui.toGlossary : ui.toLesson}</a>
          </p>
        </div>
      ) : (
        <div className="actions">
          <button type="button" className="button" onClick={onOpen} aria-keyshortcuts="Space">
            {ui.open}
          </button>
        </div>
      )}
    </div>
  );
}
