import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { placementRules } from '../../../../src/domain/quiz/check-rules.ts';
import { drawQuestions } from '../../../../src/domain/quiz/draw-questions.ts';
import { placementAdvice } from '../../../../src/domain/quiz/placement-advice.ts';

describe('the draw before a module', () => {
  test('asks five questions, at least one for every outcome, those first that were not seen', () => {
    const outcomes = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(
        outcomes,
        fc.integer({ min: 1, max: 6 }),
        fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
        (of, per, chances) => {
          const pool = Array.from({ length: of * per }, (_, at) => ({ id: `q${at}`, outcome: `o${at % of}` }));
          const seen = new Set(pool.filter((_, at) => at % 2 === 0).map(({ id }) => id));
          const random = () => Number(chances.next().value);
          const drawn = drawQuestions({ pool, seen, random, rules: placementRules });
          expect(new Set(drawn).size).toBe(Math.min(5, pool.length));
          const served = new Set(drawn.map((id) => pool.find((question) => question.id === id)?.outcome));
          expect(served.size).toBe(of);
        },
      ),
    );
  });
});

describe('placementAdvice', () => {
  const lessons = [
    { key: 'both', outcomes: ['one', 'two'] },
    { key: 'second', outcomes: ['two'] },
    { key: 'third', outcomes: ['three'] },
  ];
  const advice = (answers: readonly (readonly [string, boolean | null])[]) => {
    const given = answers.map(([outcome, right]) => ({ outcome, right }));
    const { outcomes, lessons: about } = placementAdvice(['one', 'two', 'three'], lessons, given);
    return [outcomes.map(({ state }) => state), about.map((lesson) => lesson.advice)];
  };

  test.each([
    {
      what: 'all right: skip',
      answers: [
        ['one', true],
        ['two', true],
        ['three', true],
      ],
      result: [
        ['right', 'right', 'right'],
        ['skip', 'skip', 'skip'],
      ],
    },
    {
      what: 'some of what a lesson serves: skim',
      answers: [
        ['one', true],
        ['two', false],
        ['two', true],
        ['three', null],
      ],
      result: [
        ['right', 'partly', 'open'],
        ['skim', 'skim', 'read'],
      ],
    },
    {
      what: 'what was not asked is not known',
      answers: [['one', true]],
      result: [
        ['right', 'notAsked', 'notAsked'],
        ['skim', 'read', 'read'],
      ],
    },
    {
      what: 'all left open: read',
      answers: [
        ['one', null],
        ['two', null],
      ],
      result: [
        ['open', 'open', 'notAsked'],
        ['read', 'read', 'read'],
      ],
    },
  ] as const)('$what', ({ answers, result }) => {
    expect(advice(answers)).toEqual(result);
  });
});
