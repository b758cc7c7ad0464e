import { describe, expect, test } from 'vitest';

import type { KeptResult } from '../../../../src/islands/scan/kept-result.ts';
import { besideOf, draftIdOf, fragmentOf, placeAt, type ScanPlace, withBeside } from '../../../../src/islands/scan/scan-place.ts';
import type { Perspective } from '../../../../src/schemas/scan.ts';

const items = [{ id: 'a', scale: 'warmth', key: '+' as const }];
const perspectives: readonly Perspective[] = [
  { id: 'mine', side: 'own', items },
  { id: 'theirs', side: 'other', items },
];
const structure = { version: 2, perspectives };
const result: KeptResult = {
  id: 'mirror/x1',
  perspective: 'mine',
  how: 'self',
  about: 'N.',
  at: '2026-11-20T10:00:00.000Z',
  sequence: 1,
  answers: {},
  texts: {},
  version: 2,
};

describe('placeAt', () => {
  const places: readonly { fragment: string; place: ScanPlace }[] = [
    { fragment: '', place: { at: 'form', perspective: 'mine' } },
    { fragment: '#form-theirs', place: { at: 'form', perspective: 'theirs' } },
    { fragment: '#result-x1', place: { at: 'result', result } },
    { fragment: '#change-x1', place: { at: 'change', result } },
  ];
  test.each(places)('finds again what the fragment "$fragment" was made of', ({ fragment, place }) => {
    expect(fragmentOf(place, perspectives)).toBe(fragment);
    expect(placeAt(fragment, [result], structure)).toEqual(place);
  });

  test('finds a result whatever is laid beside it, which stands in the fragment too', () => {
    const fragment = withBeside('#result-x1', 'y2');
    expect(placeAt(fragment, [result], structure)).toEqual({ at: 'result', result });
    expect(besideOf(fragment)).toBe('y2');
    expect(withBeside(fragment, 'z3')).toBe(withBeside('#result-x1', 'z3'));
    expect(withBeside(fragment, '')).toBe('#result-x1');
    expect(besideOf('#result-x1')).toBe('');
  });

  test('knows the form with which the page opens by its name too', () => {
    expect(placeAt('#form-mine', [], structure)).toEqual({ at: 'form', perspective: 'mine' });
  });

  test.each(['#content', '#result-x2', '#form-nobody'])('finds nothing under the fragment "%s"', (fragment) => {
    expect(placeAt(fragment, [result], structure)).toBeNull();
  });

  test('lets nobody change what the other person gave, or answers to another version', () => {
    expect(placeAt('#change-x1', [{ ...result, how: 'asked' }], structure)).toBeNull();
    expect(placeAt('#change-x1', [{ ...result, version: 1 }], structure)).toBeNull();
  });
});

describe('draftIdOf', () => {
  test('keeps a result that is changed apart from the scan that someone is in the middle of', () => {
    expect(draftIdOf('mirror', { at: 'form', perspective: 'mine' })).toBe('mirror/mine');
    expect(draftIdOf('mirror', { at: 'change', result })).toBe('mirror/mine/x1');
  });
});
