import type { Choice, Condition, Scenario } from '../../schemas/scenario.ts';

/** Where to go on: at the first line whose condition holds. */
export type GoTo = Readonly<{ when: Condition; number: number }>;

/** A numbered section of the printed scenario: a scene with its choices, what a choice brings about, or an ending. */
export type Section =
  | Readonly<{
      number: number;
      kind: 'scene';
      scene: string;
      choices: readonly Readonly<{ choice: Choice; number: number }>[];
    }>
  | Readonly<{ number: number; kind: 'outcome'; scene: string; choice: Choice; goTo: readonly GoTo[] }>
  | Readonly<{ number: number; kind: 'ending'; ending: string }>;

/** A number that depends on a text alone and tells nothing about it (FNV-1a, 32 bits). */
function scatter(text: string): number {
  return Array.from(text).reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0, 0x811c9dc5);
}

/**
 * A scenario as a book to leaf through: numbered sections, of which the first is the start. What a choice brings about stands in a section of
 * its own, so that nobody reads it beforehand; the other numbers are scattered, so that neighbours give nothing away, and stay the same as
 * long as the scenario does.
 */
export function numberedText({ start, scenes, endings }: Pick<Scenario, 'start' | 'scenes' | 'endings'>): readonly Section[] {
  const outcome = (scene: string, choice: string) => `${scene} ${choice}`;
  const keys = [
    ...scenes.flatMap(({ id, choices }) => [id, ...choices.map((choice) => outcome(id, choice.id))]),
    ...endings.map(({ id }) => id),
  ].filter((key) => key !== start);
  const order = [start, ...keys.sort((one, two) => scatter(one) - scatter(two) || (one < two ? -1 : 1))];
  const numbers = new Map(order.map((key, at) => [key, at + 1]));
  const numberOf = (key: string) => {
    const number = numbers.get(key);
    if (number === undefined) throw new RangeError(`Nothing in this scenario is called "${key}".`);
    return number;
  };

  const sections: Section[] = [
    ...scenes.flatMap(({ id, choices }): Section[] => [
      {
        number: numberOf(id),
        kind: 'scene',
        scene: id,
        choices: choices.map((choice) => ({ choice, number: numberOf(outcome(id, choice.id)) })),
      },
      ...choices.map((choice): Section => ({
        number: numberOf(outcome(id, choice.id)),
        kind: 'outcome',
        scene: id,
        choice,
        goTo: choice.to.map(({ to, when }) => ({ when, number: numberOf(to) })),
      })),
    ]),
    ...endings.map(({ id }): Section => ({ number: numberOf(id), kind: 'ending', ending: id })),
  ];
  return sections.sort((one, two) => one.number - two.number);
}
