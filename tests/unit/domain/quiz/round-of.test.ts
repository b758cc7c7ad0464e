import { describe, expect, test } from 'vitest';

import { roundOf } from '../../../../src/domain/quiz/round-of.ts';
import type { AnswerEntry } from '../../../../src/domain/record/entry-types.ts';

const startedAt = '2026-11-20T10:00:00.000Z';
const finishedAt = '2026-11-20T10:20:00.000Z';
const questions = Array.from({ length: 10 }, (_, at) => `q${at}`);

function answer(right: boolean, at = '2026-11-20T10:10:00.000Z', checked = true): AnswerEntry {
  return { v: 1, at, response: { kind: 'choice', options: ['a'] }, checked, right };
}

describe('roundOf', () => {
  test.each([
    [6, false],
    [7, true],
    [10, true],
  ])('with %i right of ten, passed is %s', (count, passed) => {
    const round = roundOf({ questions, startedAt, finishedAt }, (id) => answer(questions.indexOf(id) < count));
    expect(round).toEqual({ right: count, of: 10, passed, finishedAt });
  });

  test.each([null, undefined])('is nothing as long as it isn’t finished (%s)', (open) => {
    expect(roundOf({ questions, startedAt, finishedAt: open }, () => answer(true))).toBeNull();
  });

  test.each([
    { what: 'from before the round', given: answer(true, '2026-11-19T10:00:00.000Z') },
    { what: 'that was not checked', given: answer(true, finishedAt, false) },
    { what: 'that isn’t there', given: null },
  ])('doesn’t count an answer $what', ({ given }) => {
    expect(roundOf({ questions, startedAt, finishedAt }, () => given)).toMatchObject({ right: 0, passed: false });
  });
});
