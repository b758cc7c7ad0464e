import fc from 'fast-check';
import { expect, test } from 'vitest';

import { sentencesOf } from '../../../../src/domain/aloud/sentences-of.ts';

test.each([
  { tag: 'nl', text: 'Ze komt. Ze vraagt niets!  En dan?', sentences: ['Ze komt.', 'Ze vraagt niets!', 'En dan?'] },
  { tag: 'en-GB', text: 'One', sentences: ['One'] },
  { tag: 'nl', text: '  ', sentences: [] },
])('“$text” is $sentences.length sentences', ({ tag, text, sentences }) => {
  expect(sentencesOf(text, tag)).toEqual(sentences);
});

test('together they hold all of the text but white space', () => {
  const bare = (text: string) => text.replace(/\s/gu, '');
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(bare(sentencesOf(text, 'nl').join(' '))).toBe(bare(text));
    }),
  );
});
