import { routeOf } from '../../domain/scenario/choose.ts';
import type { WalkedState } from '../../domain/scenario/walk-scenario.ts';
import type { Choice, Meter } from '../../schemas/scenario.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { walkedScenarios } from './walked-scenarios.ts';

type Fault = Pick<Problem, 'message' | 'cure'>;

/** By how much a choice helps a meter towards its aim; negative where it takes it away from it. */
function helps({ effects }: Choice, { id, aim }: Meter): number {
  return (effects[id] ?? 0) * (aim === 'low' ? -1 : 1);
}

/** Whether who is offered a choice is always offered another too, and comes to the same with it, by the same routes or by others. */
function standsBeside(choice: Choice, other: Choice, states: readonly WalkedState[]): boolean {
  const here = states.filter(({ ways }) => ways.some((way) => way.choice === choice));
  return (
    here.length > 0 &&
    here.every(({ ways }) => ways.some((way) => way.choice === other)) &&
    (JSON.stringify(choice.to) === JSON.stringify(other.to) ||
      here.every(({ state: { meters } }) => routeOf(choice, meters).to === routeOf(other, meters).to))
  );
}

/** Whether a choice is nowhere better for the aims than another, and somewhere worse. */
function isWorse(choice: Choice, other: Choice, meters: readonly Meter[]): boolean {
  const aimed = meters.filter(({ aim }) => aim !== 'none');
  const gains = aimed.map((meter) => helps(other, meter) - helps(choice, meter));
  return gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 0);
}

function doTheSame(one: Choice, other: Choice, meters: readonly Meter[]): boolean {
  return meters.every(({ id }) => (one.effects[id] ?? 0) === (other.effects[id] ?? 0));
}

/** What makes one choice of a scene pointless beside the others. @param states of the scene */
function pointless(
  choice: Choice,
  choices: readonly Choice[],
  meters: readonly Meter[],
  states: readonly WalkedState[],
): readonly Fault[] {
  const beside = choices.filter((other) => other !== choice && standsBeside(choice, other, states));
  const better = beside.find((other) => isWorse(choice, other, meters));
  const twin = beside.find((other) => choices.indexOf(other) < choices.indexOf(choice) && doTheSame(choice, other, meters));
  return [
    ...(better === undefined
      ? []
      : [
          {
            message: `The choice "${choice.id}" leads where "${better.id}" leads, and is no better for any meter's aim and worse for some.`,
            cure: 'Let it gain something on one of the meters, or lead somewhere else: every choice must be worth defending.',
          },
        ]),
    ...(twin === undefined
      ? []
      : [
          {
            message: `The choice "${choice.id}" does what "${twin.id}" does: the same effects, and it leads to the same.`,
            cure: 'Give it other effects, or let it lead somewhere else: else it makes no difference which of them one chooses.',
          },
        ]),
  ];
}

/** Choices that change no meter, whether their scenario can be walked or not. */
function idle({ scenarios }: Content): readonly Problem[] {
  return scenarios.flatMap(({ structure }) =>
    (structure?.data.scenes ?? []).flatMap(({ choices }, scene) =>
      choices.flatMap(({ id, effects }, at) =>
        structure === null || Object.values(effects).some((by) => by !== 0)
          ? []
          : [
              {
                file: structure.file,
                line: structure.lineAt(['scenes', scene, 'choices', at]),
                message: `The choice "${id}" changes no meter.`,
                cure: 'Give it "effects": what someone does always does something.',
              },
            ],
      ),
    ),
  );
}

/** Choices of scenarios that do nothing, and choices that another one makes pointless in every state in which they are offered. */
export function scenarioChoices(content: Content): readonly Problem[] {
  const beside = walkedScenarios(content).flatMap(({ structure: { file, data, lineAt }, walk }) =>
    data.scenes.flatMap(({ id, choices }, scene) => {
      const states = [...walk.values()].filter(({ state }) => state.place === id);
      return choices.flatMap((choice, at) =>
        pointless(choice, choices, data.meters, states).map((fault) => ({
          file,
          line: lineAt(['scenes', scene, 'choices', at]),
          ...fault,
        })),
      );
    }),
  );
  return [...idle(content), ...beside];
}
