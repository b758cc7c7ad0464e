import type { Choice, Route, Scenario } from '../../schemas/scenario.ts';
import { holds, type Meters, type State } from './scenario-state.ts';

/** The choices that a state offers, in the order of the scenario; none at an ending. */
export function offeredAt({ scenes }: Pick<Scenario, 'scenes'>, { place, meters }: State): readonly Choice[] {
  const scene = scenes.find(({ id }) => id === place);
  return scene?.choices.filter(({ when }) => holds(when, meters)) ?? [];
}

/** Meters once a choice has had its effect. They are never held back at the ends of their range: the content check proves that none gets there. */
function metersAfter({ effects }: Pick<Choice, 'effects'>, meters: Meters): Meters {
  return Object.fromEntries(Object.entries(meters).map(([id, value]) => [id, value + (effects[id] ?? 0)]));
}

/**
 * The route that a choice takes: the first whose condition holds once it has had its effects.
 *
 * @param meters as they stand before the choice
 * @throws RangeError if no route holds, which the content check rules out
 */
export function routeOf(choice: Pick<Choice, 'effects' | 'to'>, meters: Meters): Route {
  const after = metersAfter(choice, meters);
  const route = choice.to.find(({ when }) => holds(when, after));
  if (!route) throw new RangeError('No route of this choice holds: the last one must have no condition.');
  return route;
}

/** The state that a choice leads to. @throws RangeError as `routeOf` */
export function choose(choice: Pick<Choice, 'effects' | 'to'>, { meters }: State): State {
  return { place: routeOf(choice, meters).to, meters: metersAfter(choice, meters) };
}
