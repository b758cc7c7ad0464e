import type { Choice } from '../../schemas/scenario.ts';
import { choose } from './choose.ts';
import type { EndingsAhead } from './endings-ahead.ts';
import type { Step } from './replay.ts';

/** A choice on a path that mattered, and the road not taken there. */
export type TurningPoint = Readonly<{
  /** Which step of the path it is, counted from 0. */
  at: number;
  step: Step;
  /** What could have been chosen instead: of all that was offered, what would have made the greatest difference. */
  other: Choice;
  /** How far apart the two lie; see `turningPoints`. */
  difference: number;
}>;

/** Over all meters, by how many points the effects of two choices differ. */
function effectsApart(one: Choice, other: Choice): number {
  const meters = new Set([...Object.keys(one.effects), ...Object.keys(other.effects)]);
  return [...meters].reduce((sum, id) => sum + Math.abs((one.effects[id] ?? 0) - (other.effects[id] ?? 0)), 0);
}

/** How many endings only one of two choices leaves open. */
function endingsApart({ before, choice }: Step, other: Choice, ahead: EndingsAhead): number {
  const here = ahead(choose(choice, before));
  const there = ahead(choose(other, before));
  return [...here].filter((id) => !there.has(id)).length + [...there].filter((id) => !here.has(id)).length;
}

/**
 * The choices on a path that mattered most, at most `count`, in the order of the path. A choice matters by how far it lies from what else was
 * offered: the points by which their effects differ, summed over the meters, and one for every ending that only one of the two leaves open.
 * Of equal ones the earlier comes first.
 *
 * @param ahead the endings that each state leaves open
 */
export function turningPoints(steps: readonly Step[], ahead: EndingsAhead, count = 2): readonly TurningPoint[] {
  const points = steps.flatMap((step, at) => {
    const others = step.offered.filter(({ id }) => id !== step.choice.id);
    const apart = others.map((other) => ({
      at,
      step,
      other,
      difference: effectsApart(step.choice, other) + endingsApart(step, other, ahead),
    }));
    return apart.sort((one, two) => two.difference - one.difference).slice(0, 1);
  });
  return points
    .sort((one, two) => two.difference - one.difference || one.at - two.at)
    .slice(0, count)
    .sort((one, two) => one.at - two.at);
}
