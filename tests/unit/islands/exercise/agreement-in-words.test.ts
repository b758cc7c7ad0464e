import { describe, expect, test } from 'vitest';

import { localeCodes } from '../../../../src/i18n/locales.ts';
import { agreementInWords, kappaInWords, sortedIn, type Sorted } from '../../../../src/islands/exercise/agreement-in-words.ts';
import type { ExerciseUi } from '../../../../src/islands/exercise/exercise-ui.ts';
import { ExerciseQuestion } from '../../../../src/schemas/exercise.ts';
import { ui } from '../../../support/words.ts';

const strings: ExerciseUi = Object.assign(
  {},
  {
    agreement: '{same} of {of}',
    defended: '{count} defended',
    defendedOne: 'one defended',
    kappa: '{of}: {kappa}',
    noKappa: '{of}: undefined',
  },
) as ExerciseUi;

/** Fragments of which each is chosen as its letter in `chosen` says, and coded as in `coded`. */
function sorted(coded: string, chosen: string, options: { vignette?: boolean; also?: string[] } = {}): Sorted {
  const items = Array.from(coded, (to, at) => ({ id: `f${at}`, to, also: (options.also ?? []).filter((other) => other !== to) }));
  const part = ExerciseQuestion.parse({
    id: 'part',
    kind: 'classify',
    vignette: options.vignette ?? true,
    targets: ['a', 'b'],
    items,
  });
  const placed = Object.fromEntries(items.map(({ id }, at) => [id, chosen[at] ?? '']));
  const found = sortedIn(part, { kind: 'sorting', placed });
  if (found === null) throw new Error('A sorting has something sorted.');
  return found;
}

describe('agreement in words', () => {
  test.each([
    [sorted('aabb', 'aaba'), '3 of 4'],
    [sorted('aabb', 'aaba', { also: ['a'] }), '3 of 4 one defended'],
    [sorted('aabb', 'aaaa', { also: ['a'] }), '2 of 4 2 defended'],
  ])('counts what is the same, and apart what could be defended', (given, words) => {
    expect(agreementInWords([given], strings)).toBe(words);
  });

  test('counts the parts of an exercise together', () => {
    expect(agreementInWords([sorted('aabb', 'aabb'), sorted('ab', 'ba')], strings)).toBe('4 of 6');
  });

  test('has nothing for an order, or before anything is compared', () => {
    const order = ExerciseQuestion.parse({ id: 'steps', kind: 'order', items: [{ id: 'x' }, { id: 'y' }, { id: 'z' }] });
    expect(sortedIn(order, { kind: 'order', items: ['x', 'y', 'z'] })).toBeNull();
    expect(sortedIn(sorted('ab', 'ab').part, null)).toBeNull();
  });
});

describe('kappa in words', () => {
  test.each([
    ['nine fragments are too few', [sorted('aaaaabbbb', 'aaaaabbbb')], null],
    ['ten are enough', [sorted('aaaaabbbbb', 'aaaaabbbbb')], '10: 1,00'],
    ['two texts count together', [sorted('aabb', 'abab'), sorted('aaabbb', 'aaabbb')], '10: 0,60'],
    ['statements that stand in no text don’t count', [sorted('aaaaabbbbb', 'aaaaabbbbb', { vignette: false })], null],
    ['less than by chance has a minus', [sorted('aaaaabbbbb', 'bbbbbaaaaa')], '10: −1,00'],
    ['nearly nothing has none', [sorted('aaaaabbbbb', 'aabbbaabbb')], '10: 0,00'],
    ['what is undefined has a sentence', [sorted('aaaaaaaaaa', 'aaaaaaaaaa')], '10: undefined'],
  ])('%s', (_, given, words) => {
    expect(kappaInWords(given, strings, 'nl')).toBe(words);
  });

  test.each(localeCodes)('says in %s what is taken off, and calls no value weak or strong', (lang) => {
    const words = [ui(lang)['exercise.kappa'], ui(lang)['exercise.noKappa']];
    for (const sentence of words) {
      expect(sentence).toContain('appa');
      expect(sentence).toMatch(/toeval|chance/);
      expect(sentence).not.toMatch(
        /\b(zwak|sterk|matig|redelijk|goed|slecht|weak|strong|moderate|fair|good|poor|substantial)\w*/i,
      );
    }
    expect(words[0]).toContain('{kappa}');
  });
});
