import fc from 'fast-check';

import type { Answer, Answers } from '../../../../src/domain/scoring/score-scale.ts';
import type { Item, Scan } from '../../../../src/schemas/scan.ts';

/** As much of a scan as its scoring looks at. */
export type Scored = Pick<Scan, 'scales' | 'perspectives'>;

/** Someone's answers to the one perspective, `p`, of a scan. */
export type Sheet = Readonly<{ scan: Scored; items: readonly Item[]; answers: Answers }>;

/** Any answer; `undefined` leaves a statement open. */
export const anyAnswer: fc.Arbitrary<Answer | undefined> = fc.constantFrom<(Answer | undefined)[]>(
  1,
  2,
  3,
  4,
  5,
  'unknown',
  undefined,
);

/** The same items as a scan of one perspective. */
export function scanOf(items: readonly Item[], scales: readonly string[]): Scored {
  return {
    scales: scales.map((id) => ({ id, aim: 'none' })),
    perspectives: [{ id: 'p', side: 'own', items: [...items] }],
  };
}

/** Up to four scales with one to eight items each, in any order and with any keys, and any answers to them. */
export const anySheet: fc.Arbitrary<Sheet> = fc
  .array(fc.array(fc.tuple(fc.constantFrom<Item['key'][]>('+', '-'), anyAnswer), { minLength: 1, maxLength: 8 }), {
    minLength: 1,
    maxLength: 4,
  })
  .chain((scales) => {
    const given = scales.flatMap((scale, at) =>
      scale.map(([key, answer], place) => ({ item: { id: `i-${at}-${place}`, scale: `s-${at}`, key }, answer })),
    );
    return fc.shuffledSubarray(given, { minLength: given.length }).map((shuffled) => ({
      scan: scanOf(
        shuffled.map(({ item }) => item),
        scales.map((_, at) => `s-${at}`),
      ),
      items: shuffled.map(({ item }) => item),
      answers: Object.fromEntries(shuffled.flatMap(({ item, answer }) => (answer === undefined ? [] : [[item.id, answer]]))),
    }));
  });
