import { array, check, custom, type GenericSchema, literal, number, optional, picklist, pipe, record, string } from 'valibot';

import { isJsonObject } from './json-value.ts';

// Learners wait for what is imported here, so every bound is a `check`: valibot's own actions for bounds would add a third to its
// size.

/** The most characters that a text of a learner may have; a text box that is kept takes it as its `maxlength`. */
export const MAX_TEXT_LENGTH = 20_000;

/** The most characters of a nickname or another short name; its text box takes it as its `maxlength`. */
export const MAX_NAME_LENGTH = 200;

/** The most things in one list: more than any list of the course has. */
export const MAX_LIST_LENGTH = 1000;

function stringOf(least: number, most: number) {
  return pipe(
    string(),
    check((value) => value.length >= least && value.length <= most),
  );
}

/** What a learner wrote; may be empty. */
export const text = stringOf(0, MAX_TEXT_LENGTH);

/** A short name that a learner gave; may be empty. */
export const name = stringOf(0, MAX_NAME_LENGTH);

/** The id of something in the course, or its key; it may since have left the course. */
export const contentId = stringOf(1, 300);

/** A moment in UTC, in the one form that sorts as it should: `2026-11-20T10:00:00.000Z`. */
export const moment = pipe(
  string(),
  check((value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value)),
);

/** A number from `least` to `most`; a whole one if `whole`. */
export function numberBetween(least: number, most: number, whole = false) {
  return pipe(
    number(),
    check((value) => value >= least && value <= most && (!whole || Number.isInteger(value))),
  );
}

/** A list that is not too long. */
export function listOf<Part>(part: GenericSchema<Part>) {
  return pipe(
    array(part),
    check((list) => list.length <= MAX_LIST_LENGTH),
  );
}

/** A value per id, not too many. To valibot a date, too, is an object, and an empty one. */
export function perId<Part>(part: GenericSchema<Part>) {
  return pipe(
    custom<Record<string, Part>>(isJsonObject),
    record(contentId, part),
    check((values) => Object.keys(values).length <= MAX_LIST_LENGTH),
  );
}

/** The version of a scan or a scenario that an entry was made with. */
export const contentVersion = numberBetween(1, Infinity, true);

/** Item id to answer; an unanswered item is absent. */
export const ratings = perId(picklist([1, 2, 3, 4, 5, 'unknown']));

/**
 * What an entry carries besides what it says: the version of its format, when it was last saved, and its `sequence`, which grows with every
 * save on a device. What was saved later is told by that and never by the clock, which can be set back; entries from before it was counted
 * have none, and count as 0.
 */
export function stampOf<const Version extends number>(version: Version) {
  return { v: literal(version), at: moment, sequence: optional(numberBetween(0, Number.MAX_SAFE_INTEGER, true)) };
}

/** The stamp of all kinds whose format has not changed yet. */
export const stamp = stampOf(1);
