import { useRef, useState } from 'react';

import { type Grade, planCard } from '../../domain/cards/plan-card.ts';
import type { CardEntry } from '../../domain/record/entry-types.ts';
import type { LearnerRecord } from '../../platform/learner-record.ts';
import { useReadInView } from '../use-read-in-view.ts';

/** An answer that was kept, with what was kept before and after it, to take it back. */
export type KeptAnswer = Readonly<{
  id: string;
  saved: Promise<Readonly<{ before: CardEntry | null; after: CardEntry | null }>>;
}>;

/** What is kept of every card, by its id, and what can be done with it; read again when the page comes back into view. */
export function useKeptCards(record: LearnerRecord | null) {
  const [kept, setKept] = useState<ReadonlyMap<string, CardEntry> | null>(null);
  const changes = useRef(0);

  async function load(from: LearnerRecord) {
    const before = changes.current;
    const list = await from.list('card');
    // An answer that was given while this was read counts.
    if (before === changes.current) setKept(new Map(list.map(({ id, entry }) => [id, entry])));
  }

  useReadInView(record, load);

  function show(id: string, entry: CardEntry | null) {
    changes.current += 1;
    setKept((before) => {
      const after = new Map(before);
      if (entry) after.set(id, entry);
      else after.delete(id);
      return after;
    });
  }

  /** Keeps an answer, on top of whatever another tab kept meanwhile. @param at when it was given */
  function answer(id: string, grade: Grade, at: string): KeptAnswer {
    changes.current += 1;
    async function save() {
      let before: CardEntry | null = null;
      const after = await record?.update('card', id, (entry) => {
        before = entry;
        return { ...entry, ...planCard(entry, grade, at) };
      });
      show(id, after ?? null);
      return { before, after: after ?? null };
    }
    return { id, saved: save() };
  }

  /** Takes an answer back; gives `false` where the card was answered elsewhere since, which then stays as it is. */
  async function takeBack({ id, saved }: KeptAnswer): Promise<boolean> {
    const { before, after } = await saved;
    let isBack = false;
    const entry = await record?.update('card', id, (current) => {
      isBack = current?.sequence === after?.sequence;
      return isBack ? before : current;
    });
    show(id, entry ?? null);
    return isBack;
  }

  return { kept, answer, takeBack };
}
