import { boolean, literal, looseObject, nullable, optional, picklist, union } from 'valibot';

import {
  contentId,
  contentVersion,
  listOf,
  moment,
  name,
  numberBetween,
  perId,
  ratings,
  stamp,
  stampOf,
  text,
} from './entry-parts.ts';

// Every entry is a loose object: fields that this version does not know stay where they are, so that what a newer version kept
// survives an older one. A field that becomes required or changes its meaning, and a new form of a value, take `v: 2` and a
// migration in `parse-entry.ts`. Those of the learner's own tools are in `tool-entry-schemas.ts`.

/** What a started and what a finished scan have in common. */
const scanAnswers = {
  scan: contentId,
  scanVersion: contentVersion,
  perspective: contentId,
  about: name,
  answers: ratings,
  /** What was written at open questions, by their ids; a scan without them has none. */
  texts: optional(perId(text)),
};

/** How a perspective was answered: for oneself, imagined for the other, or by the other, who was asked. */
export const how = picklist(['self', 'imagined', 'asked']);

/**
 * A scan that the learner finished and chose to keep; `about` is a nickname, or empty. Key: `scan/<scan>/<uuid>`.
 *
 *     { v: 2, at: '2026-11-20T10:00:00.000Z', sequence: 12, scan: 'relationship-scan', scanVersion: 1, perspective: 'mine', how: 'self',
 *       about: 'N.', answers: { 'a-n1': 4, 'a-n5': 'unknown' } }
 *
 * Life: written when the result is kept, rewritten when its answers are changed, removed by the learner. Scores are not kept: they are
 * worked out from the answers. Scans about the same person are put in the order of their `sequence`.
 * When the scan changes: `scanVersion` says which items were answered. Of another version the answers are shown as kept on that
 * day, and are not scored with keys or scales that they were not given to.
 * Version 1 had no `how`: the learner's own side was all there was.
 */
export const ScanEntry = looseObject({ ...stampOf(2), ...scanAnswers, how });

/**
 * A scan in the middle; `group` counts from 0. Key: `draft/<scan>/<perspective>`, and `draft/<scan>/<perspective>/<uuid>` where the answers
 * of a kept result are being changed, so that a scan that was begun besides stays as it is.
 *
 *     { v: 1, at: …, scan: 'relationship-scan', scanVersion: 1, perspective: 'mine', about: '',
 *       answers: { 'a-n1': 4 }, group: 1 }
 *
 * Life: rewritten at every answer, removed when the scan is finished or begun anew.
 * When the scan changes: answers to items that still exist are offered again, the others are left out; a `group` past the end
 * means the last.
 */
export const DraftEntry = looseObject({ ...stamp, ...scanAnswers, group: numberBetween(0, Infinity, true) });

/**
 * What the learner wrote at a prompt about their own practice. Key: `reflection/<content key>/<reflection>`.
 *
 *     { v: 1, at: …, text: 'Sam, denk ik. Om kwart over drie.', prompt: 'Wie zag jij vandaag niet?' }
 *
 * Life: rewritten as the learner writes; an emptied box removes it.
 * When the lesson changes: `prompt` is the question as it read then, so that the text still makes sense in the portfolio once the
 * lesson asks something else, or is gone.
 */
export const ReflectionEntry = looseObject({ ...stamp, text, prompt: optional(text) });

/**
 * What the learner expected before reading on, in words or as the id of a choice. Key: `prediction/case/<case>/<prediction>`.
 *
 *     { v: 1, at: …, text: 'Ze loopt weg.' }   or   { v: 1, at: …, choice: 'walks-away' }
 *
 * Life: rewritten as the learner writes or chooses; it stays in sight while they read on, and may be changed.
 * When the case changes: a text is shown as it is; a choice that no longer exists counts as no prediction.
 */
export const PredictionEntry = union([looseObject({ ...stamp, text }), looseObject({ ...stamp, choice: contentId })]);

/**
 * The questions of a module's check that were drawn for this learner, in order. Key: `draw/<module>`, and `draw/placement/<module>` for the few
 * that are asked before the module. Those are drawn from the same pool and are no check: they have a draw of their own, and their answers are kept
 * as `answer/placement/<module>/<question>`, so that the check neither changes nor counts them as questions that were seen.
 *
 *     { v: 1, at: …, questions: ['quiet-pupil', 'whose-words', …], startedAt: '2026-11-20T10:00:00.000Z', finishedAt: null }
 *
 * Life: written when the check begins; `finishedAt` is filled in at the end; overwritten by the next draw.
 * When the pool changes: `reconcileDraw` keeps the questions that still exist and fills up. A finished draw is shown as it was.
 */
export const DrawEntry = looseObject({
  ...stamp,
  questions: listOf(contentId),
  startedAt: moment,
  finishedAt: optional(nullable(moment)),
});

/** What the learner did with a question: options chosen, items sorted into targets, or items put in order. */
const response = union([
  looseObject({ kind: literal('choice'), options: listOf(contentId) }),
  looseObject({ kind: literal('sorting'), placed: perId(contentId) }),
  looseObject({ kind: literal('order'), items: listOf(contentId) }),
]);

/**
 * An answer to a question; `right` is `null` where nothing is right or wrong, or nothing is checked yet.
 * Key: `answer/<content key>/<question>`.
 *
 *     { v: 1, at: …, response: { kind: 'choice', options: ['low-on-all'] }, checked: true, right: true }
 *
 * Life: rewritten at every change, `checked` once the learner has asked for the feedback; a new attempt begins unchecked.
 * When the question changes: options, items and targets that no longer exist are ignored by `grade`, so an answer may become
 * incomplete; `right` stays what it was when it was given.
 */
export const AnswerEntry = looseObject({ ...stamp, response, checked: boolean(), right: nullable(boolean()) });

/**
 * That the check of a module was passed: when first, and with how many questions right. Key: `passed/<module>`.
 *
 *     { v: 1, at: …, passedAt: '2026-11-20T10:20:00.000Z', right: 8, of: 10 }
 *
 * Life: written when a check is passed and none of its module is kept yet; it stays when the check is done again, with whatever result, and the
 * draw that it came from is overwritten.
 * Migration: before there was this kind, a pass could only be told from the last draw and its answers. Where it is not kept, it still is, by
 * `roundOf`, and it is written when that check is opened again, before another draw takes its place.
 * When the module changes or leaves the course: passed stays passed, under the name that the module has now, or by its id.
 */
export const PassedEntry = looseObject({
  ...stamp,
  passedAt: moment,
  right: numberBetween(0, Infinity, true),
  of: numberBetween(1, Infinity, true),
});

/**
 * That something was read. Key: `read/<content key>`.
 *
 *     { v: 1, at: …, first: '2026-11-20T10:00:00.000Z', last: '2026-11-27T09:30:00.000Z' }
 *
 * Life: `first` stays, `last` moves.
 * When the lesson changes: read stays read; of a lesson that is gone nothing shows, and it does not count towards the module.
 */
export const ReadEntry = looseObject({ ...stamp, first: moment, last: moment });

/**
 * Where the learner was in a lesson or a case that they did not read to its end. Key: `place/<content key>`.
 *
 *     { v: 1, at: …, heading: 3, of: 5, fragment: 'kijk-wat-er-daarna-gebeurt', words: 'Kijk wat er daarna gebeurt', lang: 'nl' }
 *
 * `heading` is the number of the heading they came to, from 1, which is the same in every language; `fragment` and `words` are those of `lang`.
 * Life: rewritten at every next heading, once something else is kept on this device (nothing of who only looks around), and
 * never back to an earlier one. Once the page counts as read it is written no more, and says nothing any more.
 * When the lesson changes: with another number of headings than `of` the place in it counts for nothing, and only the page is offered.
 */
export const PlaceEntry = looseObject({
  ...stamp,
  heading: contentVersion,
  of: contentVersion,
  fragment: contentId,
  words: text,
  lang: contentId,
});

/**
 * The choices made in a scenario, from which all else follows. Key: `path/<scenario>`.
 *
 *     { v: 1, at: …, scenario: 'monday-morning', version: 1, choices: ['wait', 'ask-her'], endings: ['half-a-smile'] }
 *
 * Life: rewritten at every choice, also when one is taken back; a new start empties `choices`. `endings` are those that were reached, on this
 * path or on earlier ones: they stay until the entry is removed.
 * When the scenario changes (another `version`): replayed as far as the choices are still offered, to go on from there; an ending that is gone
 * is not shown.
 */
export const PathEntry = looseObject({
  ...stamp,
  scenario: contentId,
  version: contentVersion,
  choices: listOf(contentId),
  endings: optional(listOf(contentId)),
});

/**
 * A setting, or something to remember about this device. Key: `preference/<name>`.
 *
 *     { v: 1, at: …, value: true }
 *
 * Life: rewritten when changed. A value that no longer exists as a setting counts as not set.
 */
export const PreferenceEntry = looseObject({ ...stamp, value: union([text, numberBetween(-1e15, 1e15), boolean()]) });
