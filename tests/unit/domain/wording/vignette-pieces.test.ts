import { describe, expect, test } from 'vitest';

import { vignettePieces } from '../../../../src/domain/wording/vignette-pieces.ts';

describe('the pieces of a vignette', () => {
  test.each([
    ['No fragments.', [{ text: 'No fragments.' }]],
    ['Monday. {first-in} We laugh.', [{ text: 'Monday. ' }, { fragment: 'first-in' }, { text: ' We laugh.' }]],
    ['{one} {two}', [{ fragment: 'one' }, { text: ' ' }, { fragment: 'two' }]],
    ['{one}{two}', [{ fragment: 'one' }, { fragment: 'two' }]],
  ])('of %j come in order, without empty texts', (paragraph, pieces) => {
    expect(vignettePieces(paragraph)).toEqual(pieces);
  });
});
