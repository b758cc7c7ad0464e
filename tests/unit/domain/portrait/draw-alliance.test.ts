import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { type Alliance, drawAlliance } from '../../../../src/domain/portrait/draw-alliance.ts';

const names = ['clarity', 'bond', 'trust', 'friction'] as const;
const smooth = ['clarity', 'bond', 'trust'] as const;
const middling: Alliance = { clarity: 50, bond: 50, trust: 50, friction: 50 };
const value = fc.integer({ min: 0, max: 100 });
const alliance = fc.record({ clarity: value, bond: value, trust: value, friction: value });
/** Two numbers from 1 to 100, the lower first. */
const lowAndHigh = fc
  .uniqueArray(fc.integer({ min: 1, max: 100 }), { minLength: 2, maxLength: 2 })
  .map((pair) => ({ low: Math.min(...pair), high: Math.max(...pair) }));

type Point = Readonly<{ x: number; y: number }>;

/** The points that a path names: its corners, and where its arcs end. */
function pointsOf(path: string): readonly Point[] {
  return [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)(?=[MLAZ]|$)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
}

/** How far the shapes of a characteristic reach from the middle of the drawing. */
function reachOf(name: (typeof names)[number], at: number): number {
  const shapes = drawAlliance({ ...middling, [name]: at });
  const path = name === 'friction' ? shapes.friction.teeth?.path : shapes[name].filled;
  return Math.max(0, ...pointsOf(path ?? '').map(({ x, y }) => Math.hypot(x - shapes.width / 2, y - shapes.height / 2)));
}

describe('every characteristic', () => {
  test.each(names)('%s reaches further the higher its number', (name) => {
    fc.assert(
      fc.property(lowAndHigh, ({ low, high }) => {
        expect(reachOf(name, high)).toBeGreaterThan(reachOf(name, low));
      }),
    );
  });

  test.each(names)('%s grows without a jump from one number to the next', (name) => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 99 }), (at) => {
        expect(reachOf(name, at + 1) - reachOf(name, at)).toBeLessThan(3.5);
      }),
    );
  });

  test.each(names)('%s changes no other quarter', (name) => {
    fc.assert(
      fc.property(alliance, value, (drawn, at) => {
        const { [name]: _one, ...before } = drawAlliance(drawn);
        const { [name]: _other, ...after } = drawAlliance({ ...drawn, [name]: at });
        expect(after).toEqual(before);
      }),
    );
  });

  test.each(names)('%s that is not known leaves an empty quarter, marked as such', (name) => {
    const quarter = drawAlliance({ ...middling, [name]: null })[name];
    expect(quarter).toEqual({
      outline: drawAlliance(middling)[name].outline,
      [name === 'friction' ? 'teeth' : 'filled']: null,
      unknown: true,
    });
  });

  test.each(names)('%s is empty at 0, and known', (name) => {
    expect(drawAlliance({ ...middling, [name]: 0 })[name]).toMatchObject({
      [name === 'friction' ? 'teeth' : 'filled']: null,
      unknown: false,
    });
  });

  test.each(names)('%s refuses what is not from 0 to 100', (name) => {
    for (const wrong of [-0.01, 100.01, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => drawAlliance({ ...middling, [name]: wrong })).toThrow(RangeError);
  });
});

test.each(smooth)('%s fills half of its quarter at 50', (name) => {
  const radius = (path: string) => Number(/A([\d.]+),/.exec(path)?.[1]);
  const { outline, filled } = drawAlliance(middling)[name];
  expect(radius(filled!) ** 2 / radius(outline) ** 2).toBeCloseTo(0.5, 3);
  expect(drawAlliance({ ...middling, [name]: 100 })[name].filled).toBe(outline);
});

test('friction is never a filled shape: it gets more rows of teeth, and heavier ones', () => {
  fc.assert(
    fc.property(lowAndHigh, ({ low, high }) => {
      const [few, many] = [low, high].map((friction) => drawAlliance({ ...middling, friction }).friction.teeth!);
      expect(few!.path).not.toMatch(/[AZ]/);
      expect(many!.path.split('M').length).toBeGreaterThanOrEqual(few!.path.split('M').length);
      expect(many!.width).toBeGreaterThanOrEqual(few!.width);
    }),
  );
  const rows = (friction: number) => drawAlliance({ ...middling, friction }).friction.teeth!.path.split('M').length - 1;
  expect(rows(100)).toBeGreaterThan(rows(10));
});

test('the drawing stays inside its own frame, and every shape in its own quarter', () => {
  fc.assert(
    fc.property(alliance, (drawn) => {
      const { width, height, friction, ...rest } = drawAlliance(drawn);
      const teeth = friction.teeth;
      const shapes = [
        { x: 0, y: 0, half: 0, paths: [rest.clarity.outline, rest.clarity.filled] },
        { x: 1, y: 0, half: 0, paths: [rest.bond.outline, rest.bond.filled] },
        { x: 0, y: 1, half: 0, paths: [rest.trust.outline, rest.trust.filled] },
        { x: 1, y: 1, half: (teeth?.width ?? 0) / 2, paths: [friction.outline, teeth?.path] },
      ];
      for (const { x, y, half, paths } of shapes)
        for (const path of paths)
          for (const point of pointsOf(path ?? '')) {
            expect(point.x - half).toBeGreaterThanOrEqual((x * width) / 2);
            expect(point.x + half).toBeLessThanOrEqual(((x + 1) * width) / 2);
            expect(point.y - half).toBeGreaterThanOrEqual((y * height) / 2);
            expect(point.y + half).toBeLessThanOrEqual(((y + 1) * height) / 2);
          }
    }),
  );
});
