import { describe, expect, test } from 'vitest';

import { citeInBrackets, citeInSentence } from '../../../../src/domain/citing/cite.ts';

const words = { asCitedIn: 'as cited in', and: 'and' };
const koomen = { authors: 'Koomen', year: '2023' };
const own = { ...koomen, citedIn: null };
const pianta = { authors: 'Pianta', year: '2001', citedIn: koomen };
const zee = { authors: 'Zee & Koomen', year: '2017', citedIn: koomen };

describe('citeInBrackets', () => {
  test.each([
    ['a work that we have', [own], '(Koomen, 2023)'],
    ['a work known through another', [pianta], '(Pianta, 2001, as cited in Koomen, 2023)'],
    ['two works known through the same one', [pianta, zee], '(Pianta, 2001, and Zee & Koomen, 2017, as cited in Koomen, 2023)'],
    ['both kinds', [own, pianta], '(Koomen, 2023; Pianta, 2001, as cited in Koomen, 2023)'],
  ])('cites %s', (_name, works, text) => {
    expect(citeInBrackets(works, words)).toBe(text);
  });

  test('refuses to cite nothing', () => {
    expect(() => citeInBrackets([], words)).toThrow(RangeError);
  });
});

describe('citeInSentence', () => {
  test('writes the authors as part of the sentence', () => {
    expect(citeInSentence(own, words)).toBe('Koomen (2023)');
    expect(citeInSentence(zee, words)).toBe('Zee and Koomen (2017, as cited in Koomen, 2023)');
  });
});
