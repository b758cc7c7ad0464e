import { readFileSync } from 'node:fs';

import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

import { scoreProfile } from '../../../../src/domain/scoring/score-profile.ts';
import type { Answer, Answers } from '../../../../src/domain/scoring/score-scale.ts';
import type { Item } from '../../../../src/schemas/scan.ts';
import { scanStructure } from '../../../support/scan-structure.ts';

// What R's psych::scoreItems made of random answer sheets; fixtures/README.md says how.
const Fixture = v.object({
  perspectives: v.record(
    v.string(),
    v.object({
      /** The items of each scale; a reversed one has a minus in front. */
      scales: v.record(v.string(), v.array(v.string())),
      /** A sign for each item (1–5, `?` for "I don't know", `.` for nothing), then R's number for each scale, from 0 to 100. */
      sheets: v.array(v.tupleWithRest([v.string()], v.nullable(v.number()))),
    }),
  ),
});

const { perspectives } = v.parse(
  Fixture,
  JSON.parse(readFileSync(new URL('fixtures/score-items.json', import.meta.url), 'utf8')),
);

const answerBySign: Readonly<Record<string, Answer>> = { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, '?': 'unknown' };

function itemsOf(scales: Readonly<Record<string, readonly string[]>>): readonly Item[] {
  return Object.entries(scales).flatMap(([scale, keys]) =>
    keys.map((key): Item => ({ id: key.replace(/^-/, ''), scale, key: key.startsWith('-') ? '-' : '+' })),
  );
}

function answersOf(items: readonly Item[], signs: string): Answers {
  return Object.fromEntries(
    items.flatMap(({ id }, at) => {
      const answer = answerBySign[signs[at] ?? ''];
      return answer === undefined ? [] : [[id, answer]];
    }),
  );
}

describe.each(Object.entries(perspectives))('%s', (name, { scales, sheets }) => {
  const [scanId = '', perspective = ''] = name.split('/');
  const items = itemsOf(scales);
  const structure = {
    scales: Object.keys(scales).map((id) => ({ id, aim: 'none' as const })),
    perspectives: [{ id: perspective, side: 'own' as const, items: [...items] }],
  };
  const compared = sheets.flatMap(([signs, ...byR]) => {
    const profile = scoreProfile(structure, perspective, answersOf(items, signs));
    return Object.values(profile).map((score, at) => ({ signs, ...score, byR: byR[at] }));
  });

  test('has the numbers that R’s psych::scoreItems gives, where at least two thirds are answered', () => {
    const scored = compared.filter(({ answered, of }) => 3 * answered >= 2 * of);
    expect(scored.length).toBeGreaterThan(80);
    for (const { signs, score, byR } of scored)
      expect(Math.abs((score ?? Number.NaN) - (byR ?? Number.NaN)), signs).toBeLessThan(1e-9);
  });

  test('has no number where fewer are answered, though R gives one from a single answer', () => {
    const unscored = compared.filter(({ answered, of }) => 3 * answered < 2 * of);
    expect(unscored.filter(({ byR }) => byR !== null).length).toBeGreaterThan(20);
    for (const { signs, score } of unscored) expect(score, signs).toBeNull();
  });

  test('is the structure of content/scans, item by item and key by key', () => {
    const scan = scanStructure(scanId);
    const real = scan.perspectives.find(({ id }) => id === perspective)?.items ?? [];
    const sorted = (list: readonly Item[]) => list.toSorted((one, other) => one.id.localeCompare(other.id));
    expect(sorted(real)).toEqual(sorted(items));
    expect(scan.scales.map(({ id }) => id).toSorted()).toEqual(Object.keys(scales).toSorted());
  });
});
