import { expect, test } from 'vitest';

import { areParallel } from '../../../../src/domain/comparing/are-parallel.ts';
import { differentScan, parallelScan } from './example-results.ts';
import { scan } from '../../../support/words.ts';

const [professional, client] = parallelScan.perspectives;

test('two sides with the same statements are parallel, whatever their order', () => {
  expect(areParallel(professional!, client!)).toBe(true);
});

test.each([
  { name: 'other statements', other: differentScan.perspectives[1]! },
  { name: 'one statement fewer', other: { items: client!.items.slice(1) } },
  { name: 'another key', other: { items: client!.items.map((item) => ({ ...item, key: '+' as const })) } },
  { name: 'another scale', other: { items: client!.items.map((item) => ({ ...item, scale: 'trust' })) } },
])('two sides with $name are not', ({ other }) => {
  expect(areParallel(professional!, other)).toBe(false);
});

test('the two sides of the relationship scan are not', () => {
  const [mine, theirs] = scan('relationship-scan').perspectives;
  expect(areParallel(mine!, theirs!)).toBe(false);
});
