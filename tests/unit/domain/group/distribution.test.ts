import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { distributionOf, inColumns } from '../../../../src/domain/group/distribution.ts';
import { reachOf } from '../../../../src/domain/group/reach.ts';

describe('a distribution', () => {
  // From R: quantile(c(…), c(.25, .5, .75), type = 7).
  test.each([
    [[1, 2, 3, 10], 2.5, [1.75, 4.75]],
    [[0, 10, 0, 10, 5], 5, [0, 10]],
    [[7, 7, 7, 7], 7, [7, 7]],
    [[2, 9, 4, 4, 6, 8, 3, 5], 4.5, [3.75, 6.5]],
  ])('of %j has the median %d and the quartiles %j', (values, median, quartiles) => {
    expect(distributionOf(values, 11)).toMatchObject({ of: values.length, median, quartiles });
  });

  test('counts every answer once, whatever the columns', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 20 }), { minLength: 1 }), (values) => {
        const { counts = [] } = distributionOf(values, 21) ?? {};
        const total = (of: readonly number[]) => of.reduce((sum, count) => sum + count, 0);
        expect(total(counts)).toBe(values.length);
        expect(inColumns(counts, 10)).toHaveLength(10);
        expect(total(inColumns(counts, 10))).toBe(values.length);
        expect(inColumns(counts, 10)[9]).toBe(values.filter((value) => value >= 18).length);
      }),
    );
    expect(inColumns([1, 0, 2], 3)).toEqual([1, 0, 2]);
  });

  test('of nothing is none', () => {
    expect(distributionOf([], 11)).toBeNull();
  });
});

describe('the reach of a host', () => {
  test.each([
    ['localhost', 'device'],
    ['127.0.0.1', 'device'],
    ['', 'device'],
    ['192.168.1.20', 'network'],
    ['10.0.0.4', 'network'],
    ['172.20.1.1', 'network'],
    ['laptop', 'network'],
    ['laptop.local', 'network'],
    ['172.32.1.1', 'everybody'],
    ['dyade.example.org', 'everybody'],
  ])('%j is %s', (host, reach) => {
    expect(reachOf(host)).toBe(reach);
  });
});
