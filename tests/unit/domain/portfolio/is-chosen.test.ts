import { expect, test } from 'vitest';

import { isChosen } from '../../../../src/domain/portfolio/is-chosen.ts';
import { type WorkKind, workKinds } from '../../../../src/domain/portfolio/work.ts';

const byItself: readonly WorkKind[] = ['reflection', 'plan'];

test.each(workKinds)('a %s goes in by itself only if the learner wrote it for themselves', (kind) => {
  expect(isChosen({ key: `${kind}/1`, kind }, {})).toBe(byItself.includes(kind));
});

test.each(workKinds)('what the learner decided about a %s holds', (kind) => {
  expect(isChosen({ key: `${kind}/1`, kind }, { [`${kind}/1`]: true })).toBe(true);
  expect(isChosen({ key: `${kind}/1`, kind }, { [`${kind}/1`]: false })).toBe(false);
});

test('what every object has decides nothing', () => {
  expect(isChosen({ key: 'constructor', kind: 'scan' }, {})).toBe(false);
});
