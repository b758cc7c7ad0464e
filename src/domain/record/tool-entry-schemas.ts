import { boolean, custom, looseObject, nullable, optional, picklist } from 'valibot';

import { contentId, listOf, moment, name, numberBetween, perId, stamp, text } from './entry-parts.ts';
import { isJsonObject, type JsonObject } from './json-value.ts';

// What the learner keeps with a tool of their own: plans, the map, cards, the portfolio. As in `entry-schemas.ts`, every entry is a loose object.

/**
 * How the learner wants their portfolio: whose name it bears, what it is for, and what goes in. Key: `portfolio/one`.
 *
 *     { v: 1, at: …, name: 'Sam de Vries', inFull: false, programme: 'Social work, year 2',
 *       choices: { 'scan/relationship-scan/20261120': true, 'reflection/lesson/foundation/need-to-belong/who': false } }
 *
 * Life: rewritten at every choice, removed by the learner. Of `name` the initials go out, and only with `inFull` all of it. `choices` has, by
 * the key of what is kept, only what the learner decided; for all else the rule of the kind holds (`isChosen`).
 * When something kept is deleted: its choice stays, so that what is brought back doesn't go along against the learner's wish.
 */
export const PortfolioEntry = looseObject({
  ...stamp,
  name,
  inFull: boolean(),
  programme: name,
  choices: perId(boolean()),
});

/**
 * A small plan: one intention, when, and how the learner will notice. Key: `plan/<time or uuid>`.
 *
 *     { v: 1, at: …, about: 'N.', intention: 'Iets vragen dat niet over werk gaat', when: 'vrijdag', notice: 'ze begint zelf' }
 *
 * Life: rewritten as the learner writes, removed by the learner. It depends on no content. `inForm` is there as long as the learner has not put
 * it with the other plans: the form opens with it again.
 */
export const PlanEntry = looseObject({
  ...stamp,
  about: name,
  intention: text,
  when: text,
  notice: text,
  inForm: optional(boolean()),
});

/**
 * The relationship map: initials, each with a place. Key: `map/<map>`.
 *
 *     { v: 1, at: …, places: [{ name: 'N.', closeness: 80, conflict: 15 }] }
 *
 * Life: rewritten at every move, removed by the learner. It depends on no content.
 */
export const MapEntry = looseObject({
  ...stamp,
  places: listOf(looseObject({ name, closeness: numberBetween(0, 100), conflict: numberBetween(0, 100) })),
});

/**
 * A group's picture as a facilitator chose to keep it: counts alone, and only of four people or more. Key: `picture/<session>/<uuid>`.
 *
 *     { v: 1, at: …, session: 'clear-or-close', part: 'picture', of: 8,
 *       lines: [{ words: 'Wat weegt het zwaarst?', counts: [{ label: '0', count: 1 }, { label: '1', count: 0 }, …] }] }
 *
 * `part` is `judging` where fragments were judged, each a line with a count per choice; `of` is how many codes or hands there were. No code is
 * kept, and nothing that says who answered what.
 * Life: written when it is asked for, never rewritten, removed by the learner, or when the session is cleared at its end.
 * When the session changes: the questions and choices are kept as they read then, so that the counts still make sense.
 */
export const PictureEntry = looseObject({
  ...stamp,
  session: contentId,
  part: picklist(['picture', 'judging']),
  of: numberBetween(4, 1000, true),
  lines: listOf(looseObject({ words: text, counts: listOf(looseObject({ label: name, count: numberBetween(0, 1000, true) })) })),
});

/**
 * Where a group is in a session or a method that someone presents, as much as is needed to go on at the right second. Key:
 * `presenting/session/<session>` or `presenting/method/<method>`.
 *
 *     { v: 1, at: …, meeting: '20261120100000000-1k3f', length: '60', step: 'own-words', elapsed: { arrive: 312000 }, added: { 'own-words': 1 },
 *       startedAt: '2026-11-20T10:00:00.000Z', runsSince: '2026-11-20T10:05:12.000Z', finishedAt: null, turn: 3 }
 *
 * `elapsed` has per step the milliseconds that were counted before `runsSince`, the moment since which the clock of `step` runs; it is `null`
 * while it stands still. `meeting` is its id, new with every beginning. `added` has the minutes that a step got on top of its own, or gave up. `turn` counts the changes, so that of two windows
 * the one that was behind is known.
 * Life: written at the beginning and at every step, pause and minute that is added; never by the passing of time. Removed by "begin anew" and when
 * the session is cleared at its end.
 * When the session changes: a `step` that is gone, or has no minutes in this length any more, counts as the first one that has not been at all.
 */
export const PresentingEntry = looseObject({
  ...stamp,
  meeting: contentId,
  length: picklist(['60', '90']),
  step: contentId,
  elapsed: perId(numberBetween(0, Infinity)),
  added: perId(numberBetween(-1000, 1000, true)),
  startedAt: moment,
  runsSince: nullable(moment),
  finishedAt: nullable(moment),
  turn: numberBetween(0, Infinity, true),
});

/**
 * The minutes of one meeting: what was noted, and the intention that each person named, by initials. Key: `minutes/session/<session>/<meeting>` or
 * `minutes/method/<method>/<meeting>`, so that a next meeting begins with empty minutes.
 *
 *     { v: 1, at: …, startedAt: '2026-11-20T10:00:00.000Z', text: 'We bleven lang bij stap 4.', intentions: 'M.: elke ochtend even langs.' }
 *
 * Life: written with every key from the first one on, removed when both texts are emptied, by the learner, or when the session is cleared at its
 * end. `startedAt` is when the meeting began.
 * When the session changes: nothing; it depends on no content.
 */
export const MinutesEntry = looseObject({ ...stamp, startedAt: moment, text, intentions: text });

/**
 * When a flashcard comes back, and what the planner of repetitions knows about it. Key: `card/<term>` for a term that is asked for its
 * meaning, `card/<term>/name` for a meaning of which the term is asked, `card/<term>/nl-en` for a term from one language to another, and for a
 * question the key of its answers, `card/<content key>/<question>`.
 *
 *     { v: 1, at: …, due: '2026-11-24T03:00:00.000Z', state: { planner: 'fsrs', stability: 3.2, difficulty: 5.1, phase: 'known', step: 0,
 *       days: 3, answers: 2, lapses: 0, last: '2026-11-21T10:00:00.000Z' } }
 *
 * Life: written at the first answer, rewritten at every other; an answer that is taken back brings what was there before, or nothing.
 * When the course changes: a card whose term or question is gone is not asked and stays; it counts again should the term or question come
 * back. One whose words changed goes on. `state` belongs to the planner (`domain/cards/planner-state.ts`); another planner keeps `due` and
 * begins with a state of its own.
 */
export const CardEntry = looseObject({ ...stamp, due: moment, state: custom<JsonObject>(isJsonObject) });
