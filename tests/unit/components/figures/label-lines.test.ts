import { describe, expect, test } from 'vitest';

import { labelLines } from '../../../../src/components/figures/label-lines.ts';

describe('labelLines', () => {
  test.each([
    { name: 'keeps a label that fits in one line', label: 'de ander', most: 16, lines: ['de ander'] },
    { name: 'keeps a label in one line that fits exactly', label: 'wat de leerling', most: 15, lines: ['wat de leerling'] },
    { name: 'makes two lines as even as can be', label: 'wat de leerling ziet', most: 16, lines: ['wat de', 'leerling ziet'] },
    {
      name: 'gives a long word a line of its own',
      label: 'meer afhankelijkheid zien',
      most: 8,
      lines: ['meer', 'afhankelijkheid', 'zien'],
    },
    { name: 'takes any white space for one', label: ' the  same\nrelationship ', most: 13, lines: ['the same', 'relationship'] },
  ])('$name', ({ label, most, lines }) => {
    expect(labelLines(label, most)).toEqual(lines);
  });
});
