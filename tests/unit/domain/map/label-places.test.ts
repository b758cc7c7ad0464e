import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { DOT, type Label, labelPlaces } from '../../../../src/domain/map/label-places.ts';
import { mapFrame, pointOf } from '../../../../src/domain/map/map-frame.ts';

const edges = ({ x, y, width, height }: Label) => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

function areApart(one: Label, other: Label): boolean {
  const [a, b] = [edges(one), edges(other)];
  return a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
}

const anyone = fc.record({
  name: fc.string({ minLength: 1, maxLength: 40, size: 'medium' }),
  closeness: fc.integer({ min: 0, max: 100 }),
  conflict: fc.integer({ min: 0, max: 100 }),
});

describe('labelPlaces', () => {
  test('writes a name beside its dot where there is room', () => {
    const [label] = labelPlaces([{ name: 'N.', x: 200, y: 200 }], { width: 400, height: 400 });
    expect(label).toMatchObject({ text: 'N.', y: 200, anchor: 'start', away: false });
    expect(label?.x).toBeGreaterThan(200 + DOT);
  });

  test('finds every name room, with a line, when a whole class stands in one place', () => {
    const people = Array.from({ length: 25 }, (_, at) => ({ name: `P${at}`, x: 144, y: 144 }));
    const labels = labelPlaces(people, { width: 288, height: 288 }).filter((label) => label !== null);
    expect(labels).toHaveLength(25);
    expect(labels.filter(({ away }) => away).length).toBeGreaterThan(15);
  });

  test('shortens a long name, and leaves the number to tell who it is where there is no room at all', () => {
    const name = 'de jongen die altijd bij het raam zit';
    expect(labelPlaces([{ name, x: 300, y: 200 }], { width: 600, height: 400 })[0]?.text).toBe('de jongen die alt…');
    expect(labelPlaces([{ name, x: 20, y: 20 }], { width: 40, height: 40 })).toEqual([null]);
  });

  test('never writes a name over another, over a dot or outside the drawing', () => {
    fc.assert(
      fc.property(fc.array(anyone, { maxLength: 30, size: 'medium' }), fc.integer({ min: 280, max: 900 }), (people, width) => {
        const frame = mapFrame(width);
        const points = people.map((person) => ({ ...pointOf(person, frame), name: person.name }));
        const places = labelPlaces(points, frame);
        expect(places).toHaveLength(people.length);
        const labels = places.filter((label) => label !== null);
        for (const [at, label] of labels.entries()) {
          const { left, right, top, bottom } = edges(label);
          expect(left >= 0 && top >= 0 && right <= frame.width && bottom <= frame.height).toBe(true);
          for (const other of labels.slice(at + 1)) expect(areApart(label, other)).toBe(true);
          for (const { x, y } of points) expect(areApart(label, { ...label, x, y, width: 2 * DOT, height: 2 * DOT })).toBe(true);
        }
      }),
    );
  });
});
