import { type Ask, isAsk } from './card-id.ts';

/** Which cards may be asked. */
export type Kinds = 'both' | 'terms' | 'questions';

/** What a learner chose to study, and how. */
export type CardChoice = Readonly<{
  /** `all`, `track/<track>` or `module/<module>`. */
  of: string;
  kinds: Kinds;
  ask: Ask;
  /** The code of a language, or `page` for that of the page. */
  lang: string;
  /** How many cards a round has at most, and how many of them are new. */
  most: number;
  mostNew: number;
}>;

/** What can be chosen of each. */
export const choices = {
  kinds: ['both', 'terms', 'questions'],
  most: [10, 20, 40],
  mostNew: [0, 5, 10, 20],
} as const satisfies Readonly<{ kinds: readonly Kinds[]; most: readonly number[]; mostNew: readonly number[] }>;

/** What is chosen for whoever chose nothing. */
export const firstChoice: CardChoice = { of: 'all', kinds: 'both', ask: 'meaning', lang: 'page', most: 20, mostNew: 10 };

/** A choice in one line, in the form of the query of an address. */
export function writeChoice(choice: CardChoice): string {
  return new URLSearchParams(Object.entries(choice).map(([name, value]) => [name, String(value)])).toString();
}

/** A choice from what was written, or from a form: what can't be read is chosen as `firstChoice` has it. Whether a part or a language exists is not asked. */
export function readChoice(written: URLSearchParams): CardChoice {
  const { of, ask, lang } = firstChoice;
  const oneOf = <Value extends string | number>(name: keyof CardChoice, allowed: readonly Value[], otherwise: Value): Value =>
    allowed.find((value) => String(value) === written.get(name)) ?? otherwise;
  const chosen = written.get('ask') ?? '';
  return {
    of: written.get('of') ?? of,
    kinds: oneOf('kinds', choices.kinds, 'both'),
    ask: isAsk(chosen) ? chosen : ask,
    lang: written.get('lang') ?? lang,
    most: oneOf('most', choices.most, 20),
    mostNew: oneOf('mostNew', choices.mostNew, 10),
  };
}
