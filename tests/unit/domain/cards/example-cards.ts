import fc from 'fast-check';

import type { Deck } from '../../../../src/domain/cards/deck.ts';
import { type Grade, grades, type KeptCard, planCard } from '../../../../src/domain/cards/plan-card.ts';

/** A moment on which examples are answered: noon, so that no time zone makes it another day of learning. */
export const noon = '2026-11-20T12:00:00.000Z';

/** A moment so many days after another. */
export function daysAfter(moment: string, days: number): string {
  return new Date(Date.parse(moment) + days * 86_400_000).toISOString();
}

/** What is kept of a card after answers that were given one after the other, each when the card was due. */
export function keptAfter(answers: readonly Grade[], start = noon): KeptCard | null {
  return answers.reduce<KeptCard | null>((card, grade) => planCard(card, grade, card?.due ?? start), null);
}

/** Any moment of this century. */
export const anyMoment = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** Any answer. */
export const anyGrade = fc.constantFrom(...grades);

/** The smallest deck that has everything: two modules, a term without one, a question of each module. */
export const exampleDeck: Deck = {
  terms: [
    {
      id: 'closeness',
      module: 'two',
      place: 3,
      meaning: 'Being near.',
      names: { nl: { text: 'nabijheid' }, en: { text: 'closeness' } },
    },
    { id: 'haven', module: 'one', place: 0, meaning: 'A place.', names: { nl: { text: 'haven' }, en: { text: 'haven' } } },
    { id: 'stray', place: 9, meaning: 'Nowhere.', names: { nl: { text: 'zwervend' } } },
  ],
  questions: [
    {
      key: 'lesson/two/first/which',
      module: 'two',
      place: 3,
      prompt: 'Which?',
      options: ['This.', 'That.'],
      right: 1,
      why: 'Because.',
      from: 'lesson/two/first',
    },
    {
      key: 'check/one/who',
      module: 'one',
      place: 1,
      prompt: 'Who?',
      options: ['She.', 'He.'],
      right: 0,
      why: 'Because.',
      from: 'lesson/one/last',
    },
  ],
};
