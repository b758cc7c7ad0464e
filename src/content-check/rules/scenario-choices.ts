import type { Choice, Meter, Scenario } from '../../schemas/scenario.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';

/** By how much a choice helps a meter towards its aim; negative where it takes it away from it. */
function helps({ effects }: Choice, { id, aim }: Meter): number {
  return (effects[id] ?? 0) * (aim === 'low' ? -1 : 1);
}

function leadsToTheSame(one: Choice, other: Choice): boolean {
  return JSON.stringify(one.to) === JSON.stringify(other.to);
}

/** Whether a choice is nowhere better for the aims than another that leads to the same, and somewhere worse. */
function isDominated(choice: Choice, by: Choice, meters: readonly Meter[]): boolean {
  const aimed = meters.filter(({ aim }) => aim !== 'none');
  // A choice that isn't always offered can't make another one needless.
  if (aimed.length === 0 || Object.keys(by.when).length > 0 || !leadsToTheSame(choice, by)) return false;
  const gains = aimed.map((meter) => helps(by, meter) - helps(choice, meter));
  return gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 0);
}

function faultsOf({ meters }: Scenario, choice: Choice, others: readonly Choice[]): readonly Omit<Problem, 'file' | 'line'>[] {
  const changes = Object.values(choice.effects).some((by) => by !== 0);
  const better = others.find((other) => isDominated(choice, other, meters));
  return [
    ...(changes
      ? []
      : [
          {
            message: `The choice "${choice.id}" changes no meter.`,
            cure: 'Give it "effects": what someone does always does something.',
          },
        ]),
    ...(better === undefined
      ? []
      : [
          {
            message: `The choice "${choice.id}" leads where "${better.id}" leads, and is no better for any meter's aim and worse for some.`,
            cure: 'Let it gain something on one of the meters, or lead somewhere else: every choice must be worth defending.',
          },
        ]),
  ];
}

/** Choices of scenarios that do nothing, and choices that another one makes pointless. */
export function scenarioChoices({ scenarios }: Content): readonly Problem[] {
  return scenarios.flatMap(({ structure }) => {
    if (structure === null) return [];
    const { file, data, lineAt } = structure;
    return data.scenes.flatMap(({ choices }, scene) =>
      choices.flatMap((choice, at) =>
        faultsOf(
          data,
          choice,
          choices.filter((other) => other !== choice),
        ).map((fault) => ({ file, line: lineAt(['scenes', scene, 'choices', at]), ...fault })),
      ),
    );
  });
}
