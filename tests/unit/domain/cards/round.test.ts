import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { countCards } from '../../../../src/domain/cards/count-cards.ts';
import { grades, type KeptCard, planCard } from '../../../../src/domain/cards/plan-card.ts';
import { afterAnswer, beginRound, cardNow, leftIn } from '../../../../src/domain/cards/round.ts';
import { daysAfter, keptAfter, noon } from './example-cards.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const dueOn = (days: number): KeptCard => ({ ...keptAfter(['good', 'good'], daysAfter(noon, -30))!, due: daysAfter(noon, days) });
const kept = new Map([
  ['b', dueOn(-1)],
  ['d', dueOn(-5)],
  ['e', dueOn(2)],
]);
const minutes = (count: number) => daysAfter(noon, count / 24 / 60);

describe('beginRound', () => {
  test.each([
    { name: 'what waits longest, then what is new', most: 20, mostNew: 20, toAsk: ['d', 'b', 'a', 'c', 'f'] },
    { name: 'no more new ones than chosen', most: 20, mostNew: 1, toAsk: ['d', 'b', 'a'] },
    { name: 'no more cards than chosen', most: 3, mostNew: 20, toAsk: ['d', 'b', 'a'] },
    { name: 'nothing new', most: 20, mostNew: 0, toAsk: ['d', 'b'] },
  ])('asks $name', ({ most, mostNew, toAsk }) => {
    expect(beginRound(ids, kept, { most, mostNew }, noon)).toEqual({ toAsk, comingBack: [] });
  });

  test('asks nothing of which there is no card any more', () => {
    expect(beginRound(['a'], kept, { most: 20, mostNew: 0 }, noon).toAsk).toEqual([]);
  });
});

describe('a round', () => {
  const round = { toAsk: ['a', 'b'], comingBack: [] };

  test('goes on to the next card, and brings back one that is due again before it', () => {
    const after = afterAnswer(round, 'a', minutes(1), noon);
    expect(leftIn(after)).toBe(2);
    expect(cardNow(after, noon)).toBe('b');
    expect(cardNow(after, minutes(1))).toBe('a');
  });

  test('brings a card back early once there is nothing else, and leaves out one that comes back another day', () => {
    const after = afterAnswer(afterAnswer(round, 'a', minutes(10), noon), 'b', daysAfter(noon, 3), noon);
    expect(cardNow(after, noon)).toBe('a');
    expect(cardNow(afterAnswer(after, 'a', daysAfter(noon, 2), noon), noon)).toBeNull();
  });

  test('never holds a card twice, asks each that it began with, and ends for whoever knows them', () => {
    const answers = fc.array(fc.constantFrom(...grades), { maxLength: 30 });
    fc.assert(
      fc.property(answers, fc.nat(30), (given, pause) => {
        const all = new Map<string, KeptCard>(kept);
        let now = noon;
        let current = beginRound(ids, all, { most: 4, mostNew: 4 }, now);
        const asked = new Set<string>();
        for (let turn = 0; turn < 60; turn += 1) {
          const id = cardNow(current, now);
          const inIt = [...current.toAsk, ...current.comingBack.map((card) => card.id)];
          expect(new Set(inIt).size).toBe(inIt.length);
          if (id === null) break;
          asked.add(id);
          const card = planCard(all.get(id) ?? null, given[turn] ?? 'easy', now);
          all.set(id, card);
          current = afterAnswer(current, id, card.due, now);
          now = new Date(Date.parse(now) + pause * 1000).toISOString();
        }
        expect(cardNow(current, now)).toBeNull();
        expect([...asked].toSorted()).toEqual(['a', 'b', 'c', 'd']);
        const counts = countCards(ids, all, now);
        expect(counts.due + counts.fresh + counts.later).toBe(ids.length);
      }),
    );
  });
});
