import { describe, expect, test } from 'vitest';

import { readBody } from '../../../../src/content-check/read-body.ts';
import { readingEase } from '../../../../src/content-check/reading/reading-ease.ts';
import { sentencesOf } from '../../../../src/content-check/reading/sentences.ts';

const blocksOf = (text: string) => readBody(text).blocks;

describe('sentencesOf', () => {
  test('reads over line ends and tags, and ends a sentence with its paragraph', () => {
    const text =
      '## A heading. Not counted\n\nOne <Cite id="a" />\ntwo *three*. “Four?”\nFive <Term id="b">six</Term>\n\n- Seven';
    expect(sentencesOf(blocksOf(text), 'en')).toEqual([
      { text: 'One two three.', line: 3, words: 3 },
      { text: '“Four?”', line: 4, words: 1 },
      { text: 'Five six', line: 5, words: 2 },
      { text: 'Seven', line: 7, words: 1 },
    ]);
  });

  test.each([
    ['en', '“Why?” she asked. “Because.”', ['“Why?” she asked.', '“Because.”']],
    ['en', 'Not “Why?” but\n“When?”, he says', ['Not “Why?” but “When?”, he says']],
    ['nl', 'Zwijgt hij? ’s Avonds praat hij wel!', ['Zwijgt hij?', '’s Avonds praat hij wel!']],
    ['nl', 'Groep 7? 24 kinderen. één zwijgt', ['Groep 7?', '24 kinderen. één zwijgt']],
  ])('goes on with a sentence at a small letter (%s): %s', (lang, text, sentences) => {
    expect(sentencesOf(blocksOf(text), lang).map((sentence) => sentence.text)).toEqual(sentences);
  });

  test('begins a paragraph with a sentence of its own, and a small letter if it likes', () => {
    expect(sentencesOf(blocksOf('One?\n\ntwo'), 'en')).toMatchObject([{ line: 1 }, { text: 'two', line: 3 }]);
  });
});

describe('readingEase', () => {
  test('is Flesch’s formula for English', () => {
    // Two sentences, seven words, ten syllables.
    expect(readingEase(blocksOf('The teacher sits down. Nobody says a.'), 'en')).toBeCloseTo(
      206.835 - 1.015 * 3.5 - (84.6 * 10) / 7,
    );
  });

  test('is Douma’s formula for Dutch', () => {
    // Two sentences, six words, eight syllables.
    expect(readingEase(blocksOf('De leerling zwijgt. Niemand zegt iets.'), 'nl')).toBeCloseTo(206.84 - 0.93 * 3 - (77 * 8) / 6);
  });

  test.each([
    ['fr', 'Bonjour.'],
    ['en', '## Only a heading'],
  ])('is nothing for a language without a formula and a text without sentences: %s, %s', (lang, text) => {
    expect(readingEase(blocksOf(text), lang)).toBeNull();
  });
});
