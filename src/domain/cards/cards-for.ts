import type { CardChoice } from './card-choice.ts';
import { languagesOf, termCardId } from './card-id.ts';
import type { Deck, QuestionCard, TermCard } from './deck.ts';

/** A card that can be asked, under the id by which it is kept. */
export type AskedCard = Readonly<{ id: string }> &
  (Readonly<{ kind: 'term'; term: TermCard }> | Readonly<{ kind: 'question'; question: QuestionCard }>);

/**
 * The cards of a choice in the order in which the course teaches them, terms before questions of the same lesson.
 *
 * @param modules the modules of the part that was chosen; `null` for the whole course, with what belongs to no module
 */
export function cardsFor(
  deck: Deck,
  { kinds, ask }: Pick<CardChoice, 'kinds' | 'ask'>,
  modules: ReadonlySet<string> | null,
): readonly AskedCard[] {
  const inPart = ({ module }: { module?: string | undefined }) =>
    modules === null || (module !== undefined && modules.has(module));
  const names = languagesOf(ask) ?? [];
  const terms = kinds === 'questions' ? [] : deck.terms.filter((term) => inPart(term) && names.every((lang) => term.names[lang]));
  const questions = kinds === 'terms' ? [] : deck.questions.filter(inPart);
  const cards = [
    ...terms.map((term) => ({ place: term.place, card: { id: termCardId(term.id, ask), kind: 'term' as const, term } })),
    ...questions.map((question) => ({
      place: question.place,
      card: { id: question.key, kind: 'question' as const, question },
    })),
  ];
  return cards.toSorted((one, other) => one.place - other.place).map(({ card }) => card);
}
