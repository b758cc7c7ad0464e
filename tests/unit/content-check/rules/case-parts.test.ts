import { describe } from 'vitest';

import { all, editEach } from '../support/edit.ts';
import { inEachText } from '../support/in-each-text.ts';
import { testExamples } from '../support/test-examples.ts';

const jan = 'cases/jan/*.mdx';

describe('the parts of a case', () => {
  const [before, after] = ['<Part id="before">', '<Part id="after">'];
  testExamples([
    inEachText(
      'a part that is not in case.yaml',
      jan,
      after,
      '<Part id="later">',
      '<Part id="later">',
      'The part "later" stands where the part "after" should stand',
      'in that order: before, after',
    ),
    {
      name: 'parts in another order, once',
      change: all(editEach(jan, before, '<Part id="x">'), editEach(jan, after, before), editEach(jan, '<Part id="x">', after)),
      expected: ['en', 'nl'].map((lang) => ({
        file: jan.replace('*', lang),
        at: after,
        says: 'The part "after" stands where the part "before"',
        cure: 'cases/jan/case.yaml',
      })),
    },
    {
      name: 'a part that the text lacks, at its end',
      change: all(editEach(jan, `${after}\n\n`, ''), editEach(jan, 'He rests.\n\n</Part>', 'He rests.')),
      expected: ['en', 'nl'].map((lang) => ({
        file: jan.replace('*', lang),
        at: 'He rests.',
        says: 'The text ends where the part "after" should stand',
        cure: 'exactly the parts',
      })),
    },
    {
      name: 'a part too many',
      change: editEach(jan, 'He rests.\n\n</Part>', 'He rests.\n\n</Part>\n\n<Part id="much-later">\n\nMore.\n\n</Part>'),
      expected: ['en', 'nl'].map((lang) => ({
        file: jan.replace('*', lang),
        at: 'much-later',
        says: 'stands where the case has ended',
        cure: 'exactly the parts',
      })),
    },
  ]);
});
