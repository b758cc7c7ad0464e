import type { ContentOf, DraftEntry } from './entry-types.ts';

type Draft = ContentOf<'draft'>;

/** What a learner fills in of a draft: whom it is about, ratings, and texts at open questions. */
export type FilledIn = Pick<Draft, 'about' | 'answers' | 'texts'>;

/** What was filled in or changed since; an open question that was never touched is no change. */
function changed<Value>(now: Readonly<Record<string, Value>>, then: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(now).filter(([id, value]) => value !== (then[id] ?? '')));
}

/**
 * What a tab has filled in, laid over what is kept: per item the last answer counts, whichever tab gave it. Where nothing is kept any more, or an
 * older version of the scan, all that the tab holds is kept; a newer version, which another tab has gone on with, stays the version of all.
 *
 * @param before what is kept now
 * @param draft what this tab holds now
 * @param known what this tab held or found when it last looked: only what differs from it is of this tab's doing
 */
export function layOver(before: DraftEntry | null, draft: Draft, known: FilledIn): Draft {
  if (before === null || before.scanVersion < draft.scanVersion) return { ...before, ...draft };
  const texts = { ...before.texts, ...changed(draft.texts ?? {}, known.texts ?? {}) };
  return {
    ...before,
    ...draft,
    scanVersion: before.scanVersion,
    about: draft.about === known.about ? before.about : draft.about,
    answers: { ...before.answers, ...changed(draft.answers, known.answers) },
    ...(before.texts || draft.texts ? { texts } : {}),
  };
}

/** Tells whether two drafts say the same about the same person. */
export function isFilledInAlike(one: FilledIn, other: FilledIn): boolean {
  const differ = (some: Readonly<Record<string, unknown>> = {}, others: Readonly<Record<string, unknown>> = {}) =>
    Object.keys({ ...some, ...others }).some((id) => (some[id] ?? '') !== (others[id] ?? ''));
  return one.about === other.about && !differ(one.answers, other.answers) && !differ(one.texts, other.texts);
}
