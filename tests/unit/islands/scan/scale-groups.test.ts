import { describe, expect, test } from 'vitest';

import { scaleGroups } from '../../../../src/islands/scan/scale-groups.ts';

const scale = (id: string, group?: string) => ({ id, aim: 'none' as const, ...(group === undefined ? {} : { group }) });

describe('scaleGroups', () => {
  test('puts scales of one group under one heading, in the order of the scan', () => {
    expect(scaleGroups([scale('attention', 'doing'), scale('adjusting', 'doing'), scale('joy', 'feeling')])).toEqual([
      { group: 'doing', scales: ['attention', 'adjusting'] },
      { group: 'feeling', scales: ['joy'] },
    ]);
  });

  test('has one group without a name where scales have none', () => {
    expect(scaleGroups([scale('closeness'), scale('conflict')])).toEqual([
      { group: undefined, scales: ['closeness', 'conflict'] },
    ]);
  });
});
