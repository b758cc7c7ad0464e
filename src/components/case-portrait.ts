import type { Dimensions } from '../domain/portrait/draw-portrait.ts';
import type { Case } from '../schemas/case.ts';

const heights = { low: 18, some: 50, high: 85 } as const;

/** How an author's reading of a passage is drawn; what the passage gives no ground for is `null`. */
export function drawnReading({ closeness, conflict, dependency }: Case['portraits'][number]): Dimensions {
  const drawn = (level: keyof typeof heights | undefined) => (level === undefined ? null : heights[level]);
  return { closeness: drawn(closeness), conflict: drawn(conflict), dependency: drawn(dependency) };
}
