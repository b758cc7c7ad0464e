import { useEffect, useRef } from 'react';

import { cardsFor } from '../../domain/cards/cards-for.ts';
import { countCards, countGone } from '../../domain/cards/count-cards.ts';
import { addressOf } from '../../i18n/address.ts';
import { fill } from '../../i18n/fill.ts';
import { now } from '../../platform/clock.ts';
import { useKeeping } from '../use-keeping.ts';
import { useRecord } from '../use-record.ts';
import { ChoiceForm } from './ChoiceForm.tsx';
import { Counts } from './Counts.tsx';
import { type FlashcardsProps, modulesOf } from './flashcards-ui.ts';
import { RoundView } from './RoundView.tsx';
import { useChoice } from './use-choice.ts';
import { useDeck } from './use-deck.ts';
import { useKeptCards } from './use-kept-cards.ts';
import { useRound } from './use-round.ts';

/** Flashcards over the glossary and the questions of the course: first what to study, then a round of cards, each kept with every answer. */
export function Flashcards({ lang, parts, files, ui }: FlashcardsProps) {
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const record = useRecord();
  const keeping = useKeeping(record);
  const { choice, cardLang, isRead, change, keep } = useChoice(form, record, lang, parts);
  const { deck, hasFailed, retry } = useDeck(cardLang, files);
  const cardsKept = useKeptCards(record);
  const play = useRound(cardsKept);
  const wasPlaying = useRef(false);

  const kept = cardsKept.kept ?? new Map();
  const cards = deck ? cardsFor(deck, choice, modulesOf(parts, choice.of) ?? null) : [];
  const counts = countCards(
    cards.map(({ id }) => id),
    kept,
    now(),
  );
  const hasCards = counts.due > 0 || (counts.fresh > 0 && choice.mostNew > 0);
  const isReady = isRead && deck !== null && cardsKept.kept !== null;
  const gone = deck ? countGone(deck, kept) : 0;

  useEffect(() => {
    if (wasPlaying.current && !play.table) heading.current?.focus();
    wasPlaying.current = play.table !== null;
  }, [play.table]);

  function begin() {
    if (!isReady || !hasCards) return;
    keep();
    play.begin(cards, choice);
  }

  return (
    <div className="flashcards script-only screen-only">
      {play.table && (
        <RoundView
          table={play.table}
          play={play}
          kept={kept}
          counts={counts}
          canGoOn={hasCards}
          ask={choice.ask}
          cardLang={cardLang}
          lang={lang}
          ui={ui}
          onAnother={begin}
        />
      )}
      <section aria-labelledby="card-choice" hidden={play.table !== null}>
        <h2 id="card-choice" ref={heading} tabIndex={-1}>
          {ui.chooseTitle}
        </h2>
        <ChoiceForm form={form} lang={lang} parts={parts} ready={isReady && hasCards} ui={ui} onChange={change} onBegin={begin} />
        <div className="card note" aria-live="polite">
          {isReady && <Counts counts={counts} lang={lang} ui={ui} />}
          {isReady && !hasCards && <p>{counts.fresh > 0 ? ui.nothingButNew : ui.nothing}</p>}
          {!isReady && !hasFailed && <p>{ui.loading}</p>}
          {hasFailed && !deck && (
            <>
              <p>{ui.failed}</p>
              <button type="button" className="button quiet" onClick={retry}>
                {ui.retry}
              </button>
            </>
          )}
        </div>
        <p className="meta">{keeping === 'memory' ? ui.notKept : ui.kept}</p>
        {gone > 0 && (
          <p className="meta">
            {fill(ui.gone, { count: gone })} <a href={addressOf(lang, 'page/my-data')}>{ui.toMyData}</a>
          </p>
        )}
      </section>
    </div>
  );
}
