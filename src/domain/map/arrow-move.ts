import { onScale, type Spot } from './place.ts';

/** One step of an arrow key, and one with Shift, on 0–100. */
const steps = { near: 2, far: 10 };

const directions: Readonly<Record<string, Readonly<{ closeness: number; conflict: number }>>> = {
  ArrowLeft: { closeness: -1, conflict: 0 },
  ArrowRight: { closeness: 1, conflict: 0 },
  ArrowUp: { closeness: 0, conflict: 1 },
  ArrowDown: { closeness: 0, conflict: -1 },
};

/** Where an arrow key leads from a spot, never off the map; `null` for any other key. @param far with Shift: a bigger step */
export function arrowMove({ closeness, conflict }: Spot, key: string, far: boolean): Spot | null {
  const direction = Object.hasOwn(directions, key) ? directions[key] : undefined;
  if (!direction) return null;
  const step = far ? steps.far : steps.near;
  return { closeness: onScale(closeness + step * direction.closeness), conflict: onScale(conflict + step * direction.conflict) };
}
