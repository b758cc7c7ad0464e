import { useRef } from 'react';

import type { ContentOf, DraftEntry } from '../../domain/record/entry-types.ts';
import { type FilledIn, isFilledInAlike, layOver } from '../../domain/record/lay-over.ts';
import type { LearnerRecord } from '../../platform/learner-record.ts';

/** A draft that another tab may be filling in too. */
export function useDraft(record: LearnerRecord | null, draftId: string, about: string) {
  /** What this tab's form held when it was last kept, with what it took from another tab since. */
  const known = useRef<FilledIn>({ about, answers: {} });
  const turns = useRef(0);

  /** What is kept, if another tab has answered or named something; whatever is under way here comes after it. */
  function newsIn(draft: DraftEntry | null, turn: number): DraftEntry | null {
    if (!draft || turn !== turns.current) return null;
    // Texts stay as the form has them: a box in which someone is writing doesn't change by itself.
    const { texts } = known.current;
    const found = { about: draft.about, answers: draft.answers, ...(texts && { texts }) };
    if (isFilledInAlike(found, known.current)) return null;
    known.current = found;
    return draft;
  }

  return {
    /** Tells whether all of this is kept, or on its way. */
    isKept: (draft: FilledIn) => isFilledInAlike(draft, known.current),
    /** Keeps what was filled in here; gives what is kept then, if another tab has added to it. */
    keep: async (draft: ContentOf<'draft'>) => {
      const then = known.current;
      known.current = draft;
      turns.current += 1;
      const turn = turns.current;
      return newsIn((await record?.update('draft', draftId, (before) => layOver(before, draft, then))) ?? null, turn);
    },
    /** What is kept, if another tab has added to it since this one last looked. */
    look: async () => {
      const turn = turns.current;
      return newsIn((await record?.read('draft', draftId)) ?? null, turn);
    },
  };
}
