import { LOCK_ROUNDS, type LockedDocument } from '../domain/record/locked-document.ts';

/** `String.fromCharCode` takes only so many at a time. */
const chunk = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += chunk) text += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const bytes = atob(text);
  return Uint8Array.from({ length: bytes.length }, (_, at) => bytes.charCodeAt(at));
}

/** Tells whether this browser can lock and unlock here: on a page that came over an unsafe connection none can. */
export function canUsePassphrases(): boolean {
  return 'subtle' in crypto;
}

/** The key that a passphrase gives; an accent that another keyboard composes in another way is the same accent. */
async function keyFrom(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(passphrase.normalize('NFC'));
  const material = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  const from = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(from, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** A document that only this passphrase opens; every call gives another one. Takes up to some seconds on a slow device. */
export async function lockDocument(text: string, passphrase: string): Promise<LockedDocument> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyFrom(passphrase, salt, LOCK_ROUNDS);
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text));
  return {
    format: 'dyade-record-locked',
    version: 1,
    kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations: LOCK_ROUNDS, salt: toBase64(salt) },
    cipher: { name: 'AES-GCM', iv: toBase64(iv) },
    data: toBase64(new Uint8Array(data)),
  };
}

/** The text of a locked document; `null` where the passphrase is another, or the file is damaged: the two look the same. */
export async function unlockDocument(locked: LockedDocument, passphrase: string): Promise<string | null> {
  try {
    const { kdf, cipher, data } = locked;
    const key = await keyFrom(passphrase, fromBase64(kdf.salt), kdf.iterations);
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: fromBase64(cipher.iv) }, key, fromBase64(data));
    return new TextDecoder().decode(text);
  } catch {
    return null;
  }
}
