import { describe, expect, test } from 'vitest';

import { emptyGathering, type Gathering, show, shownOf, takeIn } from '../../../../src/domain/group/gathering.ts';
import { groupCode } from '../../../../src/domain/group/group-code.ts';
import { completeIn, judgedIn } from '../../../../src/domain/group/judged.ts';
import { judged } from './example-questions.ts';

describe('judgements', () => {
  const judgement = (nonce: number, target: number, confidence: number, leftOpen: readonly number[] = []) =>
    groupCode(
      judged,
      Object.fromEntries(judged.lines.flatMap(({ id }, at) => (leftOpen.includes(at) ? [] : [[id, target * 4 + confidence]]))),
      nonce,
    );
  const ids = judged.lines.map(({ id }) => id);
  const text = [judgement(1, 0, 3), judgement(2, 0, 1), judgement(3, 2, 0, [0]), judgement(4, 2, 2), judgement(5, 1, 3)];

  test('are counted per fragment and target, with how sure they are', () => {
    const gathering = takeIn(emptyGathering, text.join('\n'), judged).gathering;
    expect(judgedIn(gathering, 'f0', 4).counts).toEqual([0, 0, 0, 0]);
    expect(judgedIn(show(gathering), 'f0', 4)).toEqual({ counts: [2, 1, 1, 0], confidence: [1, 1, 2] });
    expect(judgedIn(show(gathering), 'f1', 4)).toEqual({ counts: [2, 1, 2, 0], confidence: [1, 1, 2] });
  });

  test('count for kappa only of who judged all fragments', () => {
    const shown = show(takeIn(emptyGathering, text.join('\n'), judged).gathering);
    const { raters, table } = completeIn(shown, ids, 4);
    expect(raters).toBe(4);
    expect(table).toHaveLength(12);
    expect(table[0]).toEqual([2, 1, 1, 0]);
  });

  test('count for kappa only from four on who judged all, and change only by four of them', () => {
    const complete = (first: number, count: number) => Array.from({ length: count }, (_, at) => judgement(first + at, 1, 2));
    const partly = (first: number, count: number) => Array.from({ length: count }, (_, at) => judgement(first + at, 0, 2, [3]));
    const shownWith = (from: Gathering, codes: readonly string[]) => show(takeIn(from, codes.join('\n'), judged).gathering);
    const three = shownWith(emptyGathering, [...complete(1, 3), ...partly(4, 1)]);
    expect(completeIn(three, ids, 4).raters).toBe(0);
    const seven = shownWith(three, complete(10, 4));
    expect(completeIn(seven, ids, 4).raters).toBe(7);
    const withOneMore = shownWith(seven, [...complete(20, 1), ...partly(30, 3)]);
    expect(shownOf(withOneMore)).toBe(12);
    expect(completeIn(withOneMore, ids, 4)).toEqual(completeIn(seven, ids, 4));
  });
});
