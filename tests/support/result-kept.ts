import type { Scan } from '../../src/schemas/scan.ts';
import type { Rating } from './expected-scores.ts';

/** A finished scan without a name as it is kept, at the learner's own side. @param ratings one for each statement, in order */
export function resultKept(
  scan: string,
  { version, perspectives }: Scan,
  ratings: readonly Rating[],
): Readonly<Record<string, unknown>> {
  const [own] = perspectives;
  const answers = (own?.items ?? []).flatMap(({ id }, at) => {
    const rating = ratings[at] ?? null;
    return rating === null ? [] : [[id, rating] as const];
  });
  return {
    v: 2,
    at: '2026-11-20T10:00:00.000Z',
    sequence: 1,
    scan,
    scanVersion: version,
    perspective: own?.id,
    how: 'self',
    about: '',
    answers: Object.fromEntries(answers),
  };
}
