import type { MapFrame, Point } from './map-frame.ts';

/** The radius of a person's dot, in units of the drawing. */
export const DOT = 11;

/** Where a name is written: the middle of its box, the box's measures, and the words, shortened where they are long. */
export type Label = Readonly<{
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Which end of the words stands at `wordsX`: the one towards the dot, so that they keep to it however narrow they are. */
  anchor: 'start' | 'middle' | 'end';
  wordsX: number;
  /** Whether it had to move away from its dot, so that a line has to lead to it. */
  away: boolean;
}>;

type Box = Readonly<{ left: number; right: number; top: number; bottom: number }>;

const height = 20;
/** A generous width of a letter at the size that the style sheet sets, as text can't be measured here. */
const letter = 8.4;
const longest = 18;
/** From ring to ring a name looks for room farther away. */
const rings = { count: 26, apart: 9 };
/** The directions in which a name looks for room, the one that reads best first: beside, above, below, and aslant. */
const directions: readonly Point[] = [
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 0, y: -1 },
  { x: 0, y: 1 },
  { x: 0.75, y: -0.75 },
  { x: -0.75, y: -0.75 },
  { x: 0.75, y: 0.75 },
  { x: -0.75, y: 0.75 },
];

function shortened(name: string): string {
  const letters = Array.from(name);
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : name;
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function boxOf({ x, y, width, height: high }: Pick<Label, 'x' | 'y' | 'width' | 'height'>): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - high / 2, bottom: y + high / 2 };
}

/** Where words stand in a box that lies in a direction from its dot. */
function wordsIn(x: number, width: number, direction: Point): Pick<Label, 'anchor' | 'wordsX'> {
  if (direction.x === 0) return { anchor: 'middle', wordsX: x };
  return direction.x > 0 ? { anchor: 'start', wordsX: x - width / 2 + 3 } : { anchor: 'end', wordsX: x + width / 2 - 3 };
}

/**
 * Where the names of all people are written, so that no name lies over another, over a dot, or outside the drawing.
 *
 * @param people where their dots are, in the order of the list
 * @returns in the same order; `null` where there is no room for a name: its number still stands in its dot, and in the list
 */
export function labelPlaces(
  people: readonly (Point & Readonly<{ name: string }>)[],
  frame: Pick<MapFrame, 'width' | 'height'>,
): readonly (Label | null)[] {
  const taken: Box[] = people.map(({ x, y }) => boxOf({ x, y, width: 2 * DOT, height: 2 * DOT }));
  return people.map((dot) => {
    const text = shortened(dot.name);
    const width = Array.from(text).length * letter + 6;
    for (let ring = 0; ring < rings.count; ring += 1)
      for (const direction of directions) {
        const gap = DOT + 2 + ring * rings.apart;
        const x = dot.x + direction.x * (gap + width / 2);
        const y = dot.y + direction.y * (gap + height / 2);
        const label = { text, x, y, width, height, ...wordsIn(x, width, direction), away: ring > 0 };
        const box = boxOf(label);
        const isInside = box.left >= 0 && box.top >= 0 && box.right <= frame.width && box.bottom <= frame.height;
        if (!isInside || taken.some((other) => overlap(box, other))) continue;
        taken.push(box);
        return label;
      }
    return null;
  });
}
