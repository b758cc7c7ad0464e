import { describe, expect, test } from 'vitest';

import { parseLockedDocument } from '../../../src/domain/record/locked-document.ts';
import { lockDocument, unlockDocument } from '../../../src/platform/passphrase.ts';

const text = JSON.stringify({ about: 'Zoë', long: 'é'.repeat(100_000) });
const locked = await lockDocument(text, 'vier woorden op een rij');

describe('a passphrase', () => {
  test('opens what it has locked, from a file', async () => {
    const found = parseLockedDocument(JSON.parse(JSON.stringify(locked)));
    expect(found).toEqual(locked);
    expect(await unlockDocument(found!, 'vier woorden op een rij')).toBe(text);
  });

  test('is put through at least 600,000 rounds, and the file says so', () => {
    expect(locked.kdf).toMatchObject({ name: 'PBKDF2', hash: 'SHA-256', iterations: 600_000 });
  });

  test('does not show what it locks, and locks it in another way each time', async () => {
    expect(atob(locked.data)).not.toContain('about');
    const again = await lockDocument(text, 'vier woorden op een rij');
    expect(again.data).not.toBe(locked.data);
    expect(again.kdf.salt).not.toBe(locked.kdf.salt);
    expect(again.cipher.iv).not.toBe(locked.cipher.iv);
  });

  test('is the same however its accents were typed', async () => {
    const once = await lockDocument('text', 'Zo\u00eb');
    expect(await unlockDocument(once, 'Zoe\u0308')).toBe('text');
  });

  test.each([
    ['another passphrase', locked, 'vier woorden op een rij '],
    ['no passphrase', locked, ''],
    ['a changed byte', { ...locked, data: `${locked.data[0] === 'A' ? 'B' : 'A'}${locked.data.slice(1)}` }, undefined],
    ['another number of rounds', { ...locked, kdf: { ...locked.kdf, iterations: 600_001 } }, undefined],
    ['data that are too short to be any', { ...locked, data: 'AAAA' }, undefined],
  ])('opens nothing with %s', async (_, file, passphrase = 'vier woorden op een rij') => {
    expect(await unlockDocument(file, passphrase)).toBeNull();
  });
});
