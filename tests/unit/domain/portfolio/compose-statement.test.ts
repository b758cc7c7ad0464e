import { expect, test } from 'vitest';

import { composeStatement } from '../../../../src/domain/portfolio/compose-statement.ts';
import { documentTexts } from '../../../../src/domain/portfolio/document-texts.ts';

test('a statement says what was passed, what that says and what it doesn’t say', () => {
  const document = composeStatement([['A', '20 November 2026', '8 of 10']], [{ label: 'By', text: '' }], {
    title: 'Statement',
    intro: 'Passed:',
    head: ['Module', 'Day', 'Right'],
    says: 'Says',
    saysWhat: ['At least 7 of 10.'],
    saysNot: 'Says not',
    saysNotWhat: ['No skill.', 'No identity.'],
    closingSource: 'Made with Dyade.',
  });
  expect(document.kind).toBe('statement');
  expect(documentTexts(document)).toEqual([
    ...['Statement', 'Passed:', 'Module', 'Day', 'Right', 'A', '20 November 2026', '8 of 10'],
    ...['Says', 'At least 7 of 10.', 'Says not', 'No skill.', 'No identity.', 'Made with Dyade.'],
  ]);
});
