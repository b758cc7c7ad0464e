import { describe, expect, test } from 'vitest';

import { looksLikeFullName } from '../../../../src/domain/wording/looks-like-full-name.ts';

describe('looksLikeFullName', () => {
  test.each([
    'Noah Janssens',
    'Mira van den Berg',
    'Jean-Luc Peeters',
    'n.janssens@school.example',
    'Lisa O’Brien',
    "Jan D'Hondt",
    'Ludo d’Haese',
    'Noor van ’t Hof',
    '0412345678',
    '06 12 34 56 78',
    '+32 (0)470 12 34',
    'leerling 20394',
  ])('warns about "%s"', (nickname) => {
    expect(looksLikeFullName(nickname)).toBe(true);
  });

  test.each(['N.', 'N', 'Noah', 'de jongen bij het raam', 'de stille', 'Z. uit 5B', 'N. van groep 3-4', '', 'meneer K.'])(
    'accepts "%s"',
    (nickname) => {
      expect(looksLikeFullName(nickname)).toBe(false);
    },
  );
});
