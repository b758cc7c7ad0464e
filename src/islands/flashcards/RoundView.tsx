import { useLayoutEffect, useRef, useState } from 'react';

import type { Ask } from '../../domain/cards/card-id.ts';
import type { CardCounts } from '../../domain/cards/count-cards.ts';
import type { Grade, KeptCard } from '../../domain/cards/plan-card.ts';
import { leftIn } from '../../domain/cards/round.ts';
import { waitUntil } from '../../domain/cards/wait-until.ts';
import { fill } from '../../i18n/fill.ts';
import { formatWait } from '../../i18n/format-wait.ts';
import type { Lang } from '../../i18n/locales.ts';
import { now } from '../../platform/clock.ts';
import { CardView } from './CardView.tsx';
import { Counts } from './Counts.tsx';
import { faceOf } from './face-of.ts';
import type { FlashcardsUi } from './flashcards-ui.ts';
import { Grades } from './Grades.tsx';
import { useCardKeys } from './use-card-keys.ts';
import type { Table, useRound } from './use-round.ts';

interface Props {
  table: Table;
  play: ReturnType<typeof useRound>;
  kept: ReadonlyMap<string, KeptCard>;
  counts: CardCounts;
  /** Whether what was chosen leaves something for another round. */
  canGoOn: boolean;
  ask: Ask;
  cardLang: Lang;
  lang: Lang;
  ui: FlashcardsUi;
  onAnother: () => void;
}

/** A round that is going on: one card, what was said about the last one, and at the end an account of the round. */
export function RoundView({ table, play, kept, counts, canGoOn, ask, cardLang, lang, ui, onAnother }: Props) {
  const place = useRef<HTMLElement>(null);
  const [said, setSaid] = useState('');
  const { card, openedAt, round, answered, fresh } = table;
  const isOpen = openedAt !== null;

  // Whoever acts is taken along: to the card, to its answer, to the end.
  useLayoutEffect(() => {
    const target = card ? (isOpen ? 'card-answer' : 'card-question') : 'round-end';
    document.getElementById(target)?.focus();
  }, [card, isOpen]);

  function grade(chosen: Grade) {
    const due = play.grade(chosen);
    if (due === null) return;
    setSaid(fill(ui.said, { grade: ui[chosen], when: formatWait(lang, waitUntil(due, now())) }));
  }

  async function undo() {
    if (!play.canUndo) return;
    setSaid('');
    setSaid((await play.undo()) ? ui.undone : ui.undoneElsewhere);
  }

  function open() {
    if (!card || isOpen) return;
    setSaid('');
    play.open();
  }

  useCardKeys(place, true, { open, grade, undo: () => void undo() });

  return (
    <section ref={place} className="card-round" aria-label={ui.round} tabIndex={-1}>
      {card ? (
        <>
          <div className="card flashcard-box">
            <CardView face={faceOf(card, ask, cardLang, lang, ui)} isOpen={isOpen} lang={lang} ui={ui} onOpen={open} />
          </div>
          {isOpen && <Grades kept={kept.get(card.id) ?? null} now={openedAt} lang={lang} ui={ui} onGrade={grade} />}
        </>
      ) : (
        <div className="card">
          <h2 id="round-end" tabIndex={-1}>
            {leftIn(round) === 0 ? ui.endTitle : ui.stopped}
          </h2>
          <p>{fill(ui.endText, { count: answered.size, fresh: fresh.size })}</p>
          <Counts counts={counts} lang={lang} ui={ui} />
          <div className="actions">
            {canGoOn && (
              <button type="button" className="button" onClick={onAnother}>
                {ui.another}
              </button>
            )}
            <button type="button" className="button quiet" onClick={play.leave}>
              {ui.choose}
            </button>
          </div>
        </div>
      )}
      <div className="card-foot">
        <p role="status">{said}</p>
        {play.canUndo && (
          <button type="button" className="button link" aria-keyshortcuts="u" onClick={() => void undo()}>
            {ui.undo}
          </button>
        )}
        {card && <p className="meta">{fill(ui.left, { count: leftIn(round) })}</p>}
        {card && (
          <button type="button" className="button link" onClick={play.stop}>
            {ui.stop}
          </button>
        )}
      </div>
      {card && <p className="meta card-keys">{ui.keys}</p>}
    </section>
  );
}
