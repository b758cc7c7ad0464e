import { check, type InferOutput, literal, object, pipe, safeParse, string } from 'valibot';

import { numberBetween } from './entry-parts.ts';

/** The rounds that a passphrase is put through. */
export const LOCK_ROUNDS = 600_000;

/** More rounds than this would keep a phone busy for minutes: a file that asks for more is refused. */
export const MOST_LOCK_ROUNDS = 10_000_000;

/** A text of base64 that holds a number of bytes, or some where no number is given. */
function base64(bytes?: number) {
  return pipe(
    string(),
    check((text) => text.length % 4 === 0 && text.length > 0 && !/[^A-Za-z0-9+/=]/.test(text) && /^[^=]*={0,2}$/.test(text)),
    check((text) => bytes === undefined || (text.length / 4) * 3 - (text.split('=').length - 1) === bytes),
  );
}

const LockedDocument = object({
  format: literal('dyade-record-locked'),
  version: literal(1),
  kdf: object({
    name: literal('PBKDF2'),
    hash: literal('SHA-256'),
    iterations: numberBetween(LOCK_ROUNDS, MOST_LOCK_ROUNDS, true),
    salt: base64(16),
  }),
  cipher: object({ name: literal('AES-GCM'), iv: base64(12) }),
  data: base64(),
});

/**
 * A document that only opens with a passphrase, with all that is needed to open it but the passphrase.
 *
 *     { format: 'dyade-record-locked', version: 1, kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations: 600000, salt: '…' },
 *       cipher: { name: 'AES-GCM', iv: '…' }, data: '…' }
 *
 * `salt` (16 bytes), `iv` (12 bytes) and `data` (the encrypted document in UTF-8, with its tag) are base64. Life: as `RecordDocument`.
 */
export type LockedDocument = Readonly<InferOutput<typeof LockedDocument>>;

/** A locked document that can be tried; `null` where it is none, is damaged, or asks for too few or too many rounds. */
export function parseLockedDocument(value: unknown): LockedDocument | null {
  const parsed = safeParse(LockedDocument, value);
  return parsed.success ? parsed.output : null;
}
