import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { type Dimensions, type PortraitShapes, drawPortrait } from '../../../../src/domain/portrait/draw-portrait.ts';

const value = fc.integer({ min: 0, max: 100 });
const dimensions = fc.record({ closeness: value, conflict: value, dependency: value });
/** Two values of one dimension, the lower first, with the other two dimensions as they may be. */
const lowAndHigh = fc
  .tuple(dimensions, fc.uniqueArray(fc.integer({ min: 1, max: 100 }), { minLength: 2, maxLength: 2 }))
  .map(([rest, pair]) => ({ rest, low: Math.min(...pair), high: Math.max(...pair) }));

const middling: Dimensions = { closeness: 50, conflict: 50, dependency: 50 };

const distance = ({ professional, other }: PortraitShapes) => other.x - professional.x;
const apart = (one: { x: number; y: number }, two: { x: number; y: number }) => Math.hypot(one.x - two.x, one.y - two.y);

/** The points that a path names: its corners, and where its arcs end. */
function pointsOf(path: string): readonly { x: number; y: number }[] {
  return [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)(?=[MLAZ]|$)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
}

const seamOf = (shapes: PortraitShapes) => {
  const points = pointsOf(shapes.seam!.path);
  const span = (numbers: readonly number[]) => Math.max(...numbers) - Math.min(...numbers);
  return { height: span(points.map(({ y }) => y)), breadth: span(points.map(({ x }) => x)), weight: shapes.seam!.width };
};

describe('closeness', () => {
  test('brings the two nearer, whatever else there is between them', () => {
    fc.assert(
      fc.property(lowAndHigh, ({ rest, low, high }) => {
        const [far, near] = [drawPortrait({ ...rest, closeness: low }), drawPortrait({ ...rest, closeness: high })];
        expect(distance(near)).toBeLessThan(distance(far));
      }),
    );
  });

  test.each([
    { closeness: 0, overlaps: false },
    { closeness: 50, overlaps: false },
    { closeness: 75, overlaps: true },
    { closeness: 100, overlaps: true },
  ])('at $closeness the circles overlap: $overlaps', ({ closeness, overlaps }) => {
    const shapes = drawPortrait({ closeness, conflict: 0, dependency: 0 });
    expect(shapes.overlap !== null).toBe(overlaps);
    expect(distance(shapes) < shapes.professional.r + shapes.other.r).toBe(overlaps);
  });

  test('leaves the overlap between its two ends on both circles', () => {
    const { overlap, professional, other } = drawPortrait({ closeness: 100, conflict: 0, dependency: 0 });
    const ends = pointsOf(overlap!);
    expect(ends).toHaveLength(3);
    expect(ends[2]).toEqual(ends[0]);
    for (const end of ends) {
      expect(apart(end, professional)).toBeCloseTo(professional.r, 1);
      expect(apart(end, other)).toBeCloseTo(other.r, 1);
    }
  });
});

describe('conflict', () => {
  test('makes the seam longer, broader and heavier', () => {
    fc.assert(
      fc.property(lowAndHigh, ({ rest, low, high }) => {
        const [small, large] = [drawPortrait({ ...rest, conflict: low }), drawPortrait({ ...rest, conflict: high })].map(seamOf);
        expect(large!.height).toBeGreaterThan(small!.height);
        expect(large!.breadth).toBeGreaterThan(small!.breadth);
        expect(large!.weight).toBeGreaterThan(small!.weight);
      }),
    );
  });

  test('draws the same seam in the middle, near or far, with or without a clasp', () => {
    fc.assert(
      fc.property(dimensions, (drawn) => {
        expect(drawPortrait(drawn).seam).toEqual(drawPortrait({ ...middling, conflict: drawn.conflict }).seam);
      }),
    );
  });

  test('grows without a jump from one number to the next', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), (conflict) => {
        const [one, next] = [conflict, conflict + 1].map((at) => seamOf(drawPortrait({ ...middling, conflict: at })));
        expect(next!.height - one!.height).toBeLessThan(1);
        expect(next!.breadth - one!.breadth).toBeLessThan(1);
      }),
    );
  });

  test('has no seam at 0', () => {
    expect(drawPortrait({ ...middling, conflict: 0 }).seam).toBeNull();
  });
});

describe('dependency', () => {
  test('lets both hands of the clasp reach further round the professional', () => {
    fc.assert(
      fc.property(lowAndHigh, ({ rest, low, high }) => {
        const [short, long] = [drawPortrait({ ...rest, dependency: low }), drawPortrait({ ...rest, dependency: high })];
        expect(long.clasp!.width).toBeGreaterThan(short.clasp!.width);
        for (const at of [0, 1]) expect(long.clasp!.hands[at]!.x).toBeLessThan(short.clasp!.hands[at]!.x);
      }),
    );
  });

  test.each([0, 50, 100])('at closeness %d stands halfway at 25, has arrived at 50, and closes behind at 100', (closeness) => {
    const at = (dependency: number) => {
      const { clasp, professional, other } = drawPortrait({ closeness, conflict: 0, dependency });
      // 0 at the other's centre, 1 at the professional's
      return (other.x - clasp!.hands[0]!.x) / (other.x - professional.x);
    };
    expect(at(25)).toBeGreaterThan(0.3);
    expect(at(25)).toBeLessThan(0.6);
    expect(at(50)).toBeGreaterThan(0.7);
    expect(at(50)).toBeLessThan(1);
    const { clasp, professional } = drawPortrait({ closeness, conflict: 0, dependency: 100 });
    expect(clasp!.hands[0]!.x).toBeLessThan(professional.x - professional.r);
    expect(apart(clasp!.hands[0]!, clasp!.hands[1]!)).toBeLessThanOrEqual(2 * clasp!.hands[0]!.r + 1);
  });

  test('begins on the edge of the other and stays clear of the professional', () => {
    fc.assert(
      fc.property(dimensions, fc.integer({ min: 1, max: 100 }), (rest, dependency) => {
        const { clasp, professional, other } = drawPortrait({ ...rest, dependency });
        const points = pointsOf(clasp!.path);
        expect(apart(points[0]!, other) - clasp!.width / 2).toBeLessThanOrEqual(other.r + 0.6);
        for (const point of points) expect(apart(point, professional) - clasp!.width / 2).toBeGreaterThan(professional.r + 2);
      }),
    );
  });

  test('has one arm above and its mirror below', () => {
    fc.assert(
      fc.property(dimensions, fc.integer({ min: 1, max: 100 }), (rest, dependency) => {
        const { clasp, height } = drawPortrait({ ...rest, dependency });
        const [above, below] = [0, 1].map((at) => pointsOf(`M${clasp!.path.split('M')[at + 1] ?? ''}`));
        expect(above!.every(({ y }) => y < height / 2)).toBe(true);
        for (const [at, { x, y }] of above!.entries()) {
          expect(below![at]!.x).toBe(x);
          expect(below![at]!.y).toBeCloseTo(height - y, 1);
        }
        for (const at of [0, 1]) expect([above, below][at]!.at(-1)).toEqual({ x: clasp!.hands[at]!.x, y: clasp!.hands[at]!.y });
      }),
    );
  });

  test('has no clasp at 0', () => {
    expect(drawPortrait({ ...middling, dependency: 0 }).clasp).toBeNull();
  });
});

describe('the whole portrait', () => {
  test('stays inside its own frame', () => {
    fc.assert(
      fc.property(dimensions, (drawn) => {
        const { width, height, professional, other, clasp, seam } = drawPortrait(drawn);
        const bend = clasp ? Math.max(...clasp.hands.map((hand) => apart(hand, professional))) : 0;
        const round = clasp && bend < 45 ? [{ ...professional, r: bend + clasp.width / 2 }] : [];
        const blots = [
          professional,
          other,
          ...round,
          ...(clasp ? [...clasp.hands, ...pointsOf(clasp.path).map((point) => ({ ...point, r: clasp.width / 2 }))] : []),
          ...(seam ? pointsOf(seam.path).map((point) => ({ ...point, r: seam.width / 2 })) : []),
        ];
        for (const { x, y, r } of blots) {
          expect(x - r).toBeGreaterThanOrEqual(0);
          expect(x + r).toBeLessThanOrEqual(width);
          expect(y - r).toBeGreaterThanOrEqual(0);
          expect(y + r).toBeLessThanOrEqual(height);
        }
      }),
    );
  });

  test.each(['closeness', 'conflict', 'dependency'] as const)(
    'places %s in the middle and marks it where it is not known',
    (name) => {
      fc.assert(
        fc.property(dimensions, (known) => {
          const { unknown, ...shapes } = drawPortrait({ ...known, [name]: null });
          const { unknown: nothing, ...expected } = drawPortrait({ ...known, [name]: 50 });
          expect(shapes).toEqual(expected);
          expect(unknown).toEqual({ closeness: false, conflict: false, dependency: false, [name]: true });
          expect(nothing).toEqual({ closeness: false, conflict: false, dependency: false });
        }),
      );
    },
  );

  test.each(['closeness', 'conflict', 'dependency'] as const)('refuses a %s that is not from 0 to 100', (name) => {
    for (const wrong of [-0.01, 100.01, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => drawPortrait({ ...middling, [name]: wrong })).toThrow(RangeError);
  });
});
