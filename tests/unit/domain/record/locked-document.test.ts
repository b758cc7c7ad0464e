import { describe, expect, test } from 'vitest';

import { parseLockedDocument } from '../../../../src/domain/record/locked-document.ts';

const kdf = { name: 'PBKDF2', hash: 'SHA-256', iterations: 600_000, salt: 'AAAAAAAAAAAAAAAAAAAAAA==' };
const locked = {
  format: 'dyade-record-locked',
  version: 1,
  kdf,
  cipher: { name: 'AES-GCM', iv: 'AAAAAAAAAAAAAAAA' },
  data: 'AAAA',
};

describe('parseLockedDocument', () => {
  test.each([600_000, 1_000_000, 10_000_000])('takes %d rounds', (iterations) => {
    const value = { ...locked, kdf: { ...kdf, iterations } };
    expect(parseLockedDocument(value)).toEqual(value);
  });

  test.each([
    ['too few rounds', { kdf: { ...kdf, iterations: 599_999 } }],
    ['more rounds than a phone can do', { kdf: { ...kdf, iterations: 10_000_001 } }],
    ['half a round', { kdf: { ...kdf, iterations: 600_000.5 } }],
    ['another way to make a key', { kdf: { ...kdf, name: 'scrypt' } }],
    ['a short salt', { kdf: { ...kdf, salt: 'AAAA' } }],
    ['a salt that is no base64', { kdf: { ...kdf, salt: '!'.repeat(24) } }],
    ['another cipher', { cipher: { name: 'AES-CBC', iv: 'AAAAAAAAAAAAAAAA' } }],
    ['a short start', { cipher: { name: 'AES-GCM', iv: 'AAAA' } }],
    ['no data', { data: '' }],
    ['data that are cut off', { data: 'AAA' }],
    ['data with an end in the middle', { data: 'A=AA' }],
    ['another version', { version: 2 }],
  ])('refuses %s', (_, change) => {
    expect(parseLockedDocument({ ...locked, ...change })).toBeNull();
  });
});
