import { describe } from 'vitest';

import { all, edit, editEach } from '../support/edit.ts';
import { inEachText } from '../support/in-each-text.ts';
import { testExamples } from '../support/test-examples.ts';

const jan = 'cases/jan/*.mdx';
const compared = '<Compare id="next">\n\nHe stayed where he was.\n\n</Compare>\n\n';

describe('the predictions of a case', () => {
  testExamples([
    inEachText(
      'a comparison with what was never predicted',
      jan,
      '<Compare id="next">',
      '<Compare id="nexts">',
      '<Compare',
      '"nexts" isn\'t a prediction that stands above',
      'Did you mean "next"?',
    ),
    {
      name: 'a comparison that comes before its prediction',
      change: all(editEach(jan, compared, ''), editEach(jan, 'Jan is tired.', `${compared}Jan is tired.`)),
      expected: ['en', 'nl'].map((lang) => ({
        file: jan.replace('*', lang),
        at: '<Compare',
        says: 'a prediction that stands above',
        cure: 'a <Predict> earlier in this text',
      })),
    },
    {
      name: 'choices of a prediction that no text asks for',
      change: all(
        edit('cases/jan/case.yaml', '  - id: next', '  - { id: later, choices: [yes, no] }\n  - id: next'),
        editEach(jan, '  next:\n', '  later: { yes: "He does", no: "He does not" }\n  next:\n'),
      ),
      expected: ['en', 'nl'].map((lang) => ({
        file: jan.replace('*', lang),
        at: ['</Part>', 2] as const,
        says: 'The prediction "later" has choices',
        cure: 'Write <Predict id="later">',
      })),
    },
  ]);
});
