import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { isDue } from '../../../../src/domain/cards/is-due.ts';
import { grades, MOST_DAYS, planCard } from '../../../../src/domain/cards/plan-card.ts';
import { plannerStateIn } from '../../../../src/domain/cards/planner-state.ts';
import { studyDay } from '../../../../src/domain/cards/study-day.ts';
import { waitUntil } from '../../../../src/domain/cards/wait-until.ts';
import { isJsonObject } from '../../../../src/domain/record/json-value.ts';
import { anyGrade, anyMoment, daysAfter, keptAfter, noon } from './example-cards.ts';

function phaseAfter(card: ReturnType<typeof keptAfter>) {
  return card && plannerStateIn(card.state)?.phase;
}

describe('planCard', () => {
  test.each([
    { grade: 'again', wait: { unit: 'minute', count: 1 } },
    { grade: 'hard', wait: { unit: 'minute', count: 6 } },
    { grade: 'good', wait: { unit: 'minute', count: 10 } },
    { grade: 'easy', wait: { unit: 'day', count: 8 } },
  ] as const)('lets a new card come back after "$grade" as FSRS has it', ({ grade, wait }) => {
    expect(waitUntil(planCard(null, grade, noon).due, noon)).toEqual(wait);
  });

  test('lets a card that is known come back by the day, later each time, and one that was forgotten within minutes', () => {
    const known = keptAfter(['good', 'good'])!;
    expect(phaseAfter(known)).toBe('known');
    const first = waitUntil(known.due, noon);
    const again = planCard(known, 'good', known.due);
    const second = waitUntil(again.due, known.due);
    expect(first.unit).toBe('day');
    expect(second.count).toBeGreaterThan(first.count);
    const forgotten = planCard(again, 'again', again.due);
    expect(phaseAfter(forgotten)).toBe('relearning');
    expect(waitUntil(forgotten.due, again.due)).toEqual({ unit: 'minute', count: 10 });
  });

  test('puts days off to the beginning of a day of learning, so that the hour of the answer doesn’t matter', () => {
    const { due } = planCard(null, 'easy', noon);
    expect(Date.parse(due)).toBe(studyDay(Date.parse(noon), 8));
    expect(new Date(due).getHours()).toBe(4);
  });

  test('begins anew with a state that another planner wrote', () => {
    const other = { due: daysAfter(noon, 3), state: { stability: 3.2, difficulty: 5.1 } };
    expect(planCard(other, 'good', noon)).toEqual(planCard(null, 'good', noon));
  });

  test.each([
    ['no stability', { stability: 0 }],
    ['a difficulty beyond its range', { difficulty: 11 }],
    ['no day of any calendar', { last: '2026-99-99T99:99:99.999Z' }],
    ['a phase of its own', { phase: 'forgotten' }],
  ])('begins anew with a state that has %s', (_, fault) => {
    const card = keptAfter(['good', 'good'])!;
    expect(planCard({ ...card, state: { ...card.state, ...fault } }, 'easy', noon)).toEqual(planCard(null, 'easy', noon));
  });

  test('keeps what a newer version wrote beside its own', () => {
    const card = keptAfter(['good'])!;
    expect(planCard({ ...card, state: { ...card.state, later: [1] } }, 'good', card.due).state).toMatchObject({ later: [1] });
  });

  test('does no harm when the clock was set back: the card goes on from now', () => {
    const card = keptAfter(['good', 'good', 'good'])!;
    const earlier = daysAfter(noon, -400);
    const next = planCard(card, 'good', earlier);
    expect(next.due > earlier).toBe(true);
    expect(plannerStateIn(next.state)?.last).toBe(earlier);
  });

  test('whatever is answered whenever: a later moment, never beyond a year, that can be kept and read again', () => {
    const history = fc.array(fc.tuple(anyGrade, anyMoment), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(history, (answers) => {
        let card: ReturnType<typeof keptAfter> = null;
        for (const [grade, now] of answers) {
          card = planCard(card, grade, now);
          expect(card.due > now).toBe(true);
          expect(waitUntil(card.due, now).count).toBeLessThanOrEqual(MOST_DAYS);
          expect(isJsonObject(card.state)).toBe(true);
          expect(plannerStateIn(card.state)).toEqual(card.state);
          expect(isDue(card, card.due)).toBe(true);
          expect(isDue(card, now)).toBe(false);
        }
      }),
    );
  });

  test('a better answer never brings a card back sooner', () => {
    fc.assert(
      fc.property(fc.array(anyGrade, { maxLength: 8 }), fc.nat(400), (answers, days) => {
        const card = keptAfter(answers);
        const now = daysAfter(card?.due ?? noon, days);
        const dues = grades.map((grade) => planCard(card, grade, now).due);
        expect(dues).toEqual(dues.toSorted());
      }),
    );
  });
});

describe('isDue', () => {
  const card = keptAfter(['good', 'good'])!;

  test('is at its moment and after it, not before', () => {
    expect(isDue(card, card.due)).toBe(true);
    expect(isDue(card, new Date(Date.parse(card.due) - 1).toISOString())).toBe(false);
  });

  test.each([
    ['was answered when the clock was years ahead', keptAfter(['good', 'good'], daysAfter(noon, 3000))!],
    ['was put away for longer than any card can be', { ...card, due: '9999-01-01T00:00:00.000Z' }],
    ['has no day of any calendar', { ...card, due: '2026-99-99T99:99:99.999Z' }],
  ])('a card that %s is asked rather than never', (_, kept) => {
    expect(isDue(kept, daysAfter(noon, 0.5))).toBe(true);
  });

  test('a clock that was set back by an hour brings nothing forward', () => {
    expect(isDue(keptAfter(['easy'])!, daysAfter(noon, -1 / 24))).toBe(false);
  });
});

describe('waitUntil', () => {
  test.each([
    { due: noon, wait: { unit: 'minute', count: 0 } },
    { due: 'never', wait: { unit: 'minute', count: 0 } },
    { due: daysAfter(noon, 1 / 24 / 60 / 2), wait: { unit: 'minute', count: 1 } },
    { due: daysAfter(noon, 1), wait: { unit: 'day', count: 1 } },
    { due: daysAfter(noon, 200), wait: { unit: 'day', count: 200 } },
  ])('until $due is $wait.count $wait.unit', ({ due, wait }) => {
    expect(waitUntil(due, noon)).toEqual(wait);
  });

  test('the small hours belong to the day before', () => {
    const night = new Date(2026, 10, 20, 23, 50).toISOString();
    const small = new Date(2026, 10, 21, 1, 10).toISOString();
    expect(waitUntil(small, night)).toEqual({ unit: 'minute', count: 80 });
  });
});
