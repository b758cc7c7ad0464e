import { describe, expect, test } from 'vitest';

import { looksLikeFullName } from '../../../../src/domain/wording/looks-like-full-name.ts';

describe('looksLikeFullName', () => {
  test.each([
    'Noah Janssens',
    'Mira van den Berg',
    'Jean-Luc Peeters',
    'n.janssens@school.example',
    '0412345678',
    'leerling 20394',
  ])('warns about "%s"', (nickname) => {
    expect(looksLikeFullName(nickname)).toBe(true);
  });

  test.each(['N.', 'N', 'Noah', 'de jongen bij het raam', 'de stille', 'Z. uit 5B', '', 'meneer K.'])(
    'accepts "%s"',
    (nickname) => {
      expect(looksLikeFullName(nickname)).toBe(false);
    },
  );
});
