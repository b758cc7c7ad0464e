import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { mapFrame, pointOf, spotAt } from '../../../../src/domain/map/map-frame.ts';

const anySpot = fc.record({ closeness: fc.integer({ min: 0, max: 100 }), conflict: fc.integer({ min: 0, max: 100 }) });
const anyWidth = fc.integer({ min: 0, max: 2000 });

describe('the map', () => {
  test('has closeness to the right and conflict upwards', () => {
    const frame = mapFrame(640);
    const middle = pointOf({ closeness: 50, conflict: 50 }, frame);
    expect(pointOf({ closeness: 80, conflict: 50 }, frame).x).toBeGreaterThan(middle.x);
    expect(pointOf({ closeness: 50, conflict: 80 }, frame).y).toBeLessThan(middle.y);
  });

  test('gives back the place where someone was drawn, at any width', () => {
    fc.assert(
      fc.property(anySpot, anyWidth, (spot, width) => {
        const frame = mapFrame(width);
        expect(spotAt(pointOf(spot, frame), frame)).toEqual(spot);
      }),
    );
  });

  test('keeps whoever is dragged away from it on its edge, in whole numbers', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), anyWidth, (x, y, width) => {
        const spot = spotAt({ x, y }, mapFrame(width));
        for (const value of [spot.closeness, spot.conflict]) {
          expect(Number.isInteger(value)).toBe(true);
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  test('is as high as it is wide on a phone, and lower at a desk', () => {
    expect(mapFrame(288)).toMatchObject({ width: 288, height: 288 });
    expect(mapFrame(900).height).toBeLessThan(900);
    expect(mapFrame(Number.NaN).width).toBeGreaterThan(0);
  });
});
