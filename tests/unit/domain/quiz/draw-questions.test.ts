import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { QUESTIONS_PER_CHECK } from '../../../../src/domain/quiz/check-rules.ts';
import { drawQuestions } from '../../../../src/domain/quiz/draw-questions.ts';
import { poolOf, pools, randomFrom } from './example-pools.ts';

const none: ReadonlySet<string> = new Set();

describe('drawQuestions', () => {
  test('draws ten questions of the pool, or all it has, and none twice', () => {
    fc.assert(
      fc.property(pools(8), ({ pool, seen, seed }) => {
        const drawn = drawQuestions({ pool, seen, random: randomFrom(seed) });
        expect(drawn).toHaveLength(Math.min(QUESTIONS_PER_CHECK, pool.length));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(pool.map(({ id }) => id)).toEqual(expect.arrayContaining(drawn));
      }),
    );
  });

  test('serves each of up to five outcomes twice, where the pool can', () => {
    fc.assert(
      fc.property(pools(5), ({ pool, seen, seed }) => {
        const drawn = drawQuestions({ pool, seen, random: randomFrom(seed) });
        for (const outcome of new Set(pool.map((question) => question.outcome))) {
          const all = pool.filter((question) => question.outcome === outcome);
          const served = all.filter(({ id }) => drawn.includes(id)).length;
          expect(served).toBeGreaterThanOrEqual(Math.min(2, all.length));
        }
      }),
    );
  });

  test('draws of an outcome nothing that was seen while something unseen is left', () => {
    fc.assert(
      fc.property(pools(8), ({ pool, seen, seed }) => {
        const drawn = drawQuestions({ pool, seen, random: randomFrom(seed) });
        const outcomesWithSeen = pool.filter(({ id }) => drawn.includes(id) && seen.has(id)).map(({ outcome }) => outcome);
        const unseenLeft = pool.filter(
          ({ id, outcome }) => outcomesWithSeen.includes(outcome) && !seen.has(id) && !drawn.includes(id),
        );
        expect(unseenLeft).toEqual([]);
      }),
    );
  });

  test('draws the same from the same random numbers', () => {
    fc.assert(
      fc.property(pools(8), ({ pool, seen, seed }) => {
        expect(drawQuestions({ pool, seen, random: randomFrom(seed) })).toEqual(
          drawQuestions({ pool, seen, random: randomFrom(seed) }),
        );
      }),
    );
  });

  test('asks ten others the second time, of a pool of twenty', () => {
    const pool = poolOf(4, 4, 4, 4, 4);
    const first = drawQuestions({ pool, seen: none, random: randomFrom(1) });
    const second = drawQuestions({ pool, seen: new Set(first), random: randomFrom(2) });
    expect([...first, ...second].sort()).toEqual(pool.map(({ id }) => id).sort());
  });

  test('gives each of six outcomes one question before any gets two, and not always the same ones two', () => {
    const leftWithOne = new Set<number>();
    for (let seed = 0; seed < 50; seed += 1) {
      const drawn = drawQuestions({ pool: poolOf(4, 4, 4, 4, 4, 4), seen: none, random: randomFrom(seed) });
      const served = [0, 1, 2, 3, 4, 5].map((outcome) => drawn.filter((id) => id.startsWith(`q${outcome}-`)).length);
      served.forEach((count, outcome) => count === 1 && leftWithOne.add(outcome));
      expect(served.sort()).toEqual([1, 1, 2, 2, 2, 2]);
    }
    expect(leftWithOne.size).toBe(6);
  });

  test('does not give away by its place which outcome a question serves', () => {
    const startsWithOneOutcome = Array.from({ length: 50 }, (_, seed) =>
      drawQuestions({ pool: poolOf(4, 4, 4, 4, 4), seen: none, random: randomFrom(seed) }),
    ).filter(([first, second]) => first!.slice(0, 2) === second!.slice(0, 2));
    expect(startsWithOneOutcome.length).toBeGreaterThan(0);
  });

  test('gives each question its chance, in any place', () => {
    const pool = poolOf(4, 4, 4, 4, 4);
    const places = new Map(pool.map(({ id }) => [id, new Set<number>()]));
    for (let seed = 0; seed < 1000; seed += 1)
      drawQuestions({ pool, seen: none, random: randomFrom(seed) }).forEach((id, place) => places.get(id)?.add(place));
    for (const found of places.values()) expect(found.size).toBe(QUESTIONS_PER_CHECK);
  });

  test('draws questions that serve no outcome', () => {
    const pool = Array.from({ length: 12 }, (_, index) => ({ id: `q${index}` }));
    expect(drawQuestions({ pool, seen: none, random: randomFrom(4) })).toHaveLength(QUESTIONS_PER_CHECK);
  });

  test.each([-0.1, 1, Number.NaN])('refuses %d as a random number', (chance) => {
    expect(() => drawQuestions({ pool: poolOf(3), seen: none, random: () => chance })).toThrow(RangeError);
  });
});
