import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { QUESTIONS_PER_CHECK } from '../../../../src/domain/quiz/check-rules.ts';
import { drawQuestions } from '../../../../src/domain/quiz/draw-questions.ts';
import { reconcileDraw } from '../../../../src/domain/quiz/reconcile-draw.ts';
import { poolOf, pools, randomFrom } from './example-pools.ts';

const none: ReadonlySet<string> = new Set();

describe('reconcileDraw', () => {
  test('leaves a draw alone of which every question still exists', () => {
    const pool = poolOf(4, 4, 4, 4, 4);
    const stored = drawQuestions({ pool, seen: none, random: randomFrom(1) });
    expect(reconcileDraw(stored, { pool, seen: new Set(stored), random: randomFrom(2) })).toEqual({
      questions: stored,
      dropped: [],
      added: [],
    });
  });

  test('says what is gone, keeps the rest in order, and fills up at the end', () => {
    const pool = poolOf(4, 4, 4, 4, 4);
    const [first, second, ...rest] = drawQuestions({ pool, seen: none, random: randomFrom(1) });
    const smaller = pool.filter(({ id }) => id !== second);
    const result = reconcileDraw([first!, second!, ...rest], { pool: smaller, seen: none, random: randomFrom(2) });
    expect(result.dropped).toEqual([second]);
    expect(result.questions).toEqual([first, ...rest, ...result.added]);
    expect(result.added).toHaveLength(1);
  });

  test('fills up the outcome that has become short of questions', () => {
    const pool = poolOf(3, 30);
    const stored = ['gone-1', 'gone-2', ...Array.from({ length: 8 }, (_, index) => `q1-${index}`)];
    const { added } = reconcileDraw(stored, { pool, seen: none, random: randomFrom(5) });
    expect(added.map((id) => id.slice(0, 2))).toEqual(['q0', 'q0']);
  });

  test('gives an outcome its first question before another gets its second', () => {
    const stored = ['gone', 'q0-0', ...Array.from({ length: 8 }, (_, index) => `q1-${index}`)];
    for (let seed = 0; seed < 20; seed += 1) {
      const { added } = reconcileDraw(stored, { pool: poolOf(3, 30, 3), seen: none, random: randomFrom(seed) });
      expect(added.map((id) => id.slice(0, 2))).toEqual(['q2']);
    }
  });

  test('fills up with what was not drawn before', () => {
    const pool = poolOf(12);
    const stored = ['gone', ...Array.from({ length: 9 }, (_, index) => `q0-${index}`)];
    for (let seed = 0; seed < 20; seed += 1)
      expect(reconcileDraw(stored, { pool, seen: new Set(['q0-9', 'q0-11']), random: randomFrom(seed) }).added).toEqual([
        'q0-10',
      ]);
  });

  test('draws anew where nothing is left', () => {
    const { questions, dropped, added } = reconcileDraw(['gone'], { pool: poolOf(12), seen: none, random: randomFrom(1) });
    expect(questions).toHaveLength(QUESTIONS_PER_CHECK);
    expect(added).toEqual(questions);
    expect(dropped).toEqual(['gone']);
  });

  test('keeps what exists once and in order, and is full where the pool can fill it', () => {
    fc.assert(
      fc.property(pools(6), fc.array(fc.nat(60)), ({ pool, seen, seed }, places) => {
        const stored = places.map((place) => pool[place]?.id ?? `gone-${place}`);
        const { questions, dropped, added } = reconcileDraw(stored, { pool, seen, random: randomFrom(seed) });
        const kept = [...new Set(stored)].filter((id) => !id.startsWith('gone'));
        expect(questions).toEqual([...kept, ...added]);
        expect(new Set(questions).size).toBe(questions.length);
        expect(questions.length).toBe(Math.max(kept.length, Math.min(QUESTIONS_PER_CHECK, pool.length)));
        expect(dropped).toEqual([...new Set(stored)].filter((id) => id.startsWith('gone')));
      }),
    );
  });
});
