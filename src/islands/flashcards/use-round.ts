import { useRef, useState } from 'react';

import type { CardChoice } from '../../domain/cards/card-choice.ts';
import type { AskedCard } from '../../domain/cards/cards-for.ts';
import { type Grade, planCard } from '../../domain/cards/plan-card.ts';
import { afterAnswer, beginRound, cardNow, type Round } from '../../domain/cards/round.ts';
import { shuffled } from '../../domain/quiz/shuffled.ts';
import { now } from '../../platform/clock.ts';
import { randomShare } from '../../platform/random-share.ts';
import type { KeptAnswer, useKeptCards } from './use-kept-cards.ts';

/** What is on the table: a card, its answer open or not, or nothing any more. */
export type Table = Readonly<{
  round: Round;
  cards: ReadonlyMap<string, AskedCard>;
  card: AskedCard | null;
  /** When its answer was opened; `null` while it is not. */
  openedAt: string | null;
  /** How many different cards were answered, and how many of them were new. */
  answered: ReadonlySet<string>;
  fresh: ReadonlySet<string>;
}>;

/** The last answer: what was on the table, and what was kept. */
type LastAnswer = Readonly<{ table: Table; answer: KeptAnswer }>;

/** A question with its options in another order each time: what is remembered should not be the place of one. */
function dealt(card: AskedCard | undefined): AskedCard | null {
  if (card?.kind !== 'question') return card ?? null;
  const { options, right } = card.question;
  const order = shuffled([...options.keys()], randomShare);
  const question = { ...card.question, options: order.map((at) => options[at] ?? ''), right: order.indexOf(right) };
  return { ...card, question };
}

/** A round of cards, one after the other; `null` while none is going on. The last answer can be taken back until the round is left. */
export function useRound({ kept, answer, takeBack }: ReturnType<typeof useKeptCards>) {
  const [table, setTable] = useState<Table | null>(null);
  const [canUndo, setCanUndo] = useState(false);
  const last = useRef<LastAnswer | null>(null);

  function remember(answered: LastAnswer | null) {
    last.current = answered;
    setCanUndo(answered !== null);
  }

  function deal(round: Round, rest: Pick<Table, 'cards' | 'answered' | 'fresh'>) {
    setTable({ ...rest, round, card: dealt(rest.cards.get(cardNow(round, now()) ?? '')), openedAt: null });
  }

  return {
    table,
    canUndo,
    begin: (cards: readonly AskedCard[], choice: CardChoice) => {
      const ids = cards.map(({ id }) => id);
      remember(null);
      deal(beginRound(ids, kept ?? new Map(), choice, now()), {
        cards: new Map(cards.map((card) => [card.id, card])),
        answered: new Set(),
        fresh: new Set(),
      });
    },
    open: () => setTable((before) => before && { ...before, openedAt: now() }),
    /** Takes an answer, and gives when the card comes back; `null` where none was asked for. */
    grade: (grade: Grade): string | null => {
      if (!table?.card || table.openedAt === null) return null;
      const { id } = table.card;
      const at = now();
      const { due } = planCard(kept?.get(id) ?? null, grade, at);
      const isFresh = kept?.has(id) === false;
      remember({ table, answer: answer(id, grade, at) });
      deal(afterAnswer(table.round, id, due, at), {
        cards: table.cards,
        answered: new Set([...table.answered, id]),
        fresh: isFresh ? new Set([...table.fresh, id]) : table.fresh,
      });
      return due;
    },
    /** Takes the last answer back, and opens its card again; gives `false` where it was answered elsewhere since. */
    undo: async (): Promise<boolean> => {
      const { current } = last;
      if (!current) return false;
      remember(null);
      setTable(current.table);
      return takeBack(current.answer);
    },
    leave: () => {
      remember(null);
      setTable(null);
    },
    /** Ends the round before its end, with the same account of it. */
    stop: () => setTable((before) => before && { ...before, card: null }),
  };
}
