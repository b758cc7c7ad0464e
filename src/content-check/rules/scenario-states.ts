import { routeOf } from '../../domain/scenario/choose.ts';
import type { State } from '../../domain/scenario/scenario-state.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { type WalkedScenario, walkedScenarios } from './walked-scenarios.ts';

function standing({ meters }: State): string {
  return Object.entries(meters)
    .map(([id, value]) => `${id} ${String(value)}`)
    .join(', ');
}

/** Scenes and endings that conditions keep everybody from, and choices that nobody is ever offered. */
function neverReached({ structure: { file, data, lineAt }, walk }: WalkedScenario): readonly Problem[] {
  const states = [...walk.values()];
  const places = new Set(states.map(({ state }) => state.place));
  const unreached = (['scenes', 'endings'] as const).flatMap((list) =>
    data[list].flatMap(({ id }, at) =>
      places.has(id)
        ? []
        : [
            {
              file,
              line: lineAt([list, at]),
              message: `Nobody gets to "${id}": the conditions on the way there never hold.`,
              cure: 'Loosen a "when" on the way to it, or let the choices before it change the meters more.',
            },
          ],
    ),
  );
  const unoffered = data.scenes.flatMap(({ id, choices }, sceneAt) => {
    const offered = new Set(
      states.filter(({ state }) => state.place === id).flatMap(({ ways }) => ways.map(({ choice }) => choice.id)),
    );
    return choices.flatMap((choice, at) =>
      !places.has(id) || offered.has(choice.id)
        ? []
        : [
            {
              file,
              line: lineAt(['scenes', sceneAt, 'choices', at]),
              message: `Nobody is ever offered "${choice.id}": its "when" never holds in "${id}".`,
              cure: 'Loosen its "when", or take the choice out with its words.',
            },
          ],
    );
  });
  return [...unreached, ...unoffered];
}

/** Routes that nobody is led by, though others do get where they lead. */
function neverTaken({ structure: { file, data, lineAt }, walk }: WalkedScenario): readonly Problem[] {
  const states = [...walk.values()];
  const places = new Set(states.map(({ state }) => state.place));
  return data.scenes.flatMap(({ id, choices }, sceneAt) => {
    const here = states.filter(({ state }) => state.place === id);
    return choices.flatMap((choice, at) => {
      const offering = here.filter(({ ways }) => ways.some((way) => way.choice === choice));
      const taken = new Set(offering.map(({ state }) => routeOf(choice, state.meters)));
      return choice.to.flatMap((route, routeAt) =>
        offering.length === 0 || taken.has(route) || !places.has(route.to)
          ? []
          : [
              {
                file,
                line: lineAt(['scenes', sceneAt, 'choices', at, 'to', routeAt]),
                message: `Nobody who chooses "${choice.id}" is led by this route to "${route.to}".`,
                cure: 'Change its "when", or that of a route above it, or take the route out.',
              },
            ],
      );
    });
  });
}

/** Scenes in which there is, for some, nothing to choose. */
function withoutChoice({ structure: { file, data, lineAt }, walk }: WalkedScenario): readonly Problem[] {
  return data.scenes.flatMap(({ id }, at) => {
    const poor = [...walk.values()].find(({ state, ways }) => state.place === id && ways.length < 2);
    return poor === undefined
      ? []
      : [
          {
            file,
            line: lineAt(['scenes', at]),
            message: `In "${id}" ${poor.ways.length === 0 ? 'nothing is' : 'only one choice is'} offered to who comes with ${standing(poor.state)}.`,
            cure: 'Loosen a "when" of its choices, so that there are always two or more.',
          },
        ];
  });
}

/** Meters that leave their range on some path. */
function outOfRange({ structure: { file, data, lineAt }, walk }: WalkedScenario): readonly Problem[] {
  return data.meters.flatMap(({ id, min, max }, at) => {
    const values = [...walk.values()].map(({ state }) => ({ state, value: state.meters[id] ?? Number.NaN }));
    const outside = values.filter(({ value }) => !(value >= min && value <= max));
    const first = outside[0];
    if (first === undefined) return [];
    const lowest = Math.min(...outside.map(({ value }) => value));
    const highest = Math.max(...outside.map(({ value }) => value));
    const gets = [...(lowest < min ? [`down to ${String(lowest)}`] : []), ...(highest > max ? [`up to ${String(highest)}`] : [])];
    return [
      {
        file,
        line: lineAt(['meters', at]),
        message: `The meter "${id}" leaves its range of ${String(min)} to ${String(max)}: it gets ${gets.join(' and ')}, first in "${first.state.place}".`,
        cure: 'Change effects, or its "start" or range: a meter that is held back would no longer say what the choices did.',
      },
    ];
  });
}

/** What is wrong with scenarios in some of the states that choices lead to. */
export function scenarioStates(content: Content): readonly Problem[] {
  return walkedScenarios(content).flatMap((walked) => [
    ...neverReached(walked),
    ...neverTaken(walked),
    ...withoutChoice(walked),
    ...outOfRange(walked),
  ]);
}
