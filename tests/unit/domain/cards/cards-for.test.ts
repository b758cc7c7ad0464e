import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { type CardChoice, choices, firstChoice, readChoice, writeChoice } from '../../../../src/domain/cards/card-choice.ts';
import { cardSubject, isAsk, termCardId } from '../../../../src/domain/cards/card-id.ts';
import { cardsFor } from '../../../../src/domain/cards/cards-for.ts';
import { countCards, countGone } from '../../../../src/domain/cards/count-cards.ts';
import { parseDeck } from '../../../../src/domain/cards/parse-deck.ts';
import { recordKey } from '../../../../src/domain/record/record-key.ts';
import { daysAfter, exampleDeck, keptAfter, noon } from './example-cards.ts';

const idsOf = (choice: Partial<CardChoice>, modules: readonly string[] | null = null) =>
  cardsFor(exampleDeck, { ...firstChoice, ...choice }, modules && new Set(modules)).map(({ id }) => id);

describe('cardsFor', () => {
  test.each([
    {
      name: 'everything in the order of the course, terms before questions',
      choice: {},
      ids: ['haven', 'check/one/who', 'closeness', 'lesson/two/first/which', 'stray'],
    },
    { name: 'only terms', choice: { kinds: 'terms' }, ids: ['haven', 'closeness', 'stray'] },
    { name: 'only questions', choice: { kinds: 'questions' }, ids: ['check/one/who', 'lesson/two/first/which'] },
    { name: 'one module', choice: {}, modules: ['two'], ids: ['closeness', 'lesson/two/first/which'] },
    {
      name: 'terms by their meanings',
      choice: { kinds: 'terms', ask: 'name' },
      ids: ['haven/name', 'closeness/name', 'stray/name'],
    },
    {
      name: 'from one language to another what has a name in both',
      choice: { kinds: 'terms', ask: 'nl-en' },
      ids: ['haven/nl-en', 'closeness/nl-en'],
    },
  ] as const)('gives $name', ({ choice, ids, ...rest }) => {
    expect(idsOf(choice, 'modules' in rest ? rest.modules : null)).toEqual(ids);
  });

  test('every card can be kept under its id, and its id says what it is about', () => {
    for (const ask of ['meaning', 'name', 'nl-en', 'en-nl'] as const)
      for (const id of idsOf({ ask })) expect(recordKey('card', id)).toBe(`card/${id}`);
    expect(cardSubject(termCardId('closeness', 'nl-en'))).toEqual({ term: 'closeness', ask: 'nl-en' });
    expect(cardSubject('closeness')).toEqual({ term: 'closeness', ask: 'meaning' });
    expect(cardSubject('check/one/who')).toEqual({ question: 'check/one/who' });
    expect(isAsk('nl-nl')).toBe(false);
  });
});

describe('the counts', () => {
  const kept = new Map([
    ['haven', keptAfter(['easy'])!],
    ['closeness/name', keptAfter(['good'])!],
    ['left/name', keptAfter(['good'])!],
    ['lesson/two/first/left', keptAfter(['good'])!],
  ]);

  test('tell due, new and later apart, and when the next one comes', () => {
    const ids = ['haven', 'closeness/name', 'stray'];
    expect(countCards(ids, kept, noon)).toEqual({ due: 0, fresh: 1, later: 2, next: kept.get('closeness/name')?.due });
    expect(countCards(ids, kept, daysAfter(noon, 1))).toEqual({ due: 1, fresh: 1, later: 1, next: kept.get('haven')?.due });
    expect(countCards(ids, new Map(), noon)).toEqual({ due: 0, fresh: 3, later: 0, next: null });
  });

  test('know what is kept about something that left the course', () => {
    expect(countGone(exampleDeck, kept)).toBe(2);
  });
});

describe('a choice', () => {
  test('is read as it was written', () => {
    const choice: fc.Arbitrary<CardChoice> = fc.record({
      of: fc.constantFrom('all', 'track/one', 'module/two'),
      kinds: fc.constantFrom(...choices.kinds),
      ask: fc.constantFrom('meaning' as const, 'name' as const, 'nl-en' as const),
      lang: fc.constantFrom('page', 'nl', 'en'),
      most: fc.constantFrom(...choices.most),
      mostNew: fc.constantFrom(...choices.mostNew),
    });
    fc.assert(
      fc.property(choice, (one) => {
        expect(readChoice(new URLSearchParams(writeChoice(one)))).toEqual(one);
      }),
    );
  });

  test.each(['', 'most=7&mostNew=many&ask=upside-down-and&kinds=&x=1', '%%%'])(
    'takes what can’t be read, "%s", as not chosen',
    (written) => {
      expect(readChoice(new URLSearchParams(written))).toEqual(firstChoice);
    },
  );
});

describe('parseDeck', () => {
  test('reads what was published, and nothing else', () => {
    expect(parseDeck(JSON.parse(JSON.stringify(exampleDeck)))).toEqual(exampleDeck);
    for (const other of [null, [], {}, '<!doctype html>', { terms: [{}], questions: [] }]) expect(parseDeck(other)).toBeNull();
  });
});
