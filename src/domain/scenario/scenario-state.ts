import type { Condition, Scenario } from '../../schemas/scenario.ts';

/** Where each meter stands, by its id. */
export type Meters = Readonly<Record<string, number>>;

/** A moment of a scenario: the scene or the ending where someone is, and the meters there. All of it follows from the choices made. */
export type State = Readonly<{ place: string; meters: Meters }>;

/** The state in which a scenario begins. */
export function startOf({ start, meters }: Pick<Scenario, 'start' | 'meters'>): State {
  return { place: start, meters: Object.fromEntries(meters.map((meter) => [meter.id, meter.start])) };
}

/** Tells whether meters meet a condition; one without meters always holds, a meter that isn't there meets none. */
export function holds(condition: Condition, meters: Meters): boolean {
  return Object.entries(condition).every(([id, { min = -Infinity, max = Infinity }]) => {
    const value = meters[id] ?? Number.NaN;
    return value >= min && value <= max;
  });
}
