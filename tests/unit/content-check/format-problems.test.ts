import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { formatProblems } from '../../../src/content-check/format-problems.ts';
import type { Problem } from '../../../src/content-check/problem.ts';

const problem = (file: string, line: number | null, message: string): Problem => ({
  file,
  line,
  message,
  cure: `Cure of ${message}`,
});

describe('formatProblems', () => {
  test('groups by file, sorts by line, and ends with a count', () => {
    const problems = [
      problem('b.yaml', 12, 'third'),
      problem('a.yaml', 3, 'first'),
      problem('b.yaml', 2, 'second'),
      problem('b.yaml', null, 'whole'),
    ];
    expect(formatProblems(problems)).toBe(
      [
        'a.yaml',
        '    3  first',
        '       Cure: Cure of first',
        '',
        'b.yaml',
        '       whole',
        '       Cure: Cure of whole',
        '    2  second',
        '       Cure: Cure of second',
        '   12  third',
        '       Cure: Cure of third',
        '',
        'The content has 4 problems in 2 files.',
      ].join('\n'),
    );
  });

  test.each([
    { problems: [], count: 'The content has 0 problems.' },
    { problems: [problem('a.yaml', 1, 'only')], count: 'The content has 1 problem in 1 file.' },
  ])('counts $problems.length', ({ problems, count }) => {
    expect(formatProblems(problems).split('\n').at(-1)).toBe(count);
  });

  test('says the same whatever the order of the problems, and leaves none out', () => {
    const some = fc.uniqueArray(fc.record({ file: fc.constantFrom('a', 'b'), line: fc.option(fc.nat(9)), at: fc.nat() }), {
      selector: ({ at }) => at,
    });
    fc.assert(
      fc.property(some, (entries) => {
        const problems = entries.map(({ file, line, at }) => problem(file, line, `message ${at}.`));
        const report = formatProblems(problems);
        expect(formatProblems(problems.toReversed())).toBe(report);
        for (const { message } of problems) expect(report).toContain(message);
      }),
    );
  });
});
