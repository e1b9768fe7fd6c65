/**
 * SM4-CBC, then HMAC-SM3 over everything (encrypt-then-MAC). OpenSSL 3.0 has no SM4-GCM; this composition is
 * native in every Node we run on, and three times as fast as GCM put together in JavaScript.
 */
import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto';
import { hkdfSm3, hmacSm3 } from './sm3.ts';

/** Derived once per secret: deriving costs more than sealing a short value. */
export type CipherKeys = { encryption: KeyObject; authentication: KeyObject };

export const IV_BYTES = 16;
const BLOCK_BYTES = 16;
const TAG_BYTES = 32;

/**
 * @param secret 32 uniformly random bytes
 * @param purpose keeps keys apart that are derived from one secret for different uses
 */
export function deriveCipherKeys(secret: Uint8Array, purpose: string): CipherKeys {
  if (secret.length !== 32) throw new RangeError(`a secret has 32 bytes, not ${secret.length}`);
  const derived = hkdfSm3(secret, `yimi ${purpose} v1`, 16 + 32);
  return {
    encryption: createSecretKey(derived.subarray(0, 16)),
    authentication: createSecretKey(derived.subarray(16)),
  };
}

/**
 * header ‖ iv (16) ‖ SM4-CBC ciphertext with PKCS#7 padding (a multiple of 16) ‖ tag (32).
 *
 * The tag is HMAC-SM3 over all bytes before it, then the associated data, then the length of the associated data
 * as four bytes, so that no byte can move from one part to the other. The associated data is not stored.
 *
 * @param iv 16 unpredictable bytes, never used before with these keys
 */
export function sealBytes(
  keys: CipherKeys,
  header: Uint8Array,
  plaintext: Uint8Array,
  associated: Uint8Array,
  iv: Uint8Array,
): Buffer {
  const cipher = createCipheriv('sm4-cbc', keys.encryption, iv);
  const body = Buffer.concat([header, iv, cipher.update(plaintext), cipher.final()]);
  return Buffer.concat([body, tag(keys, body, associated)]);
}

/** @returns the plaintext, or nothing when keys, associated data or any byte differ from those of `sealBytes` */
export function openBytes(
  keys: CipherKeys,
  headerBytes: number,
  sealed: Uint8Array,
  associated: Uint8Array,
): Buffer | undefined {
  const end = sealed.length - TAG_BYTES;
  const start = headerBytes + IV_BYTES;
  if (end - start < BLOCK_BYTES) return undefined;
  if (!timingSafeEqual(sealed.subarray(end), tag(keys, sealed.subarray(0, end), associated))) return undefined;
  const decipher = createDecipheriv('sm4-cbc', keys.encryption, sealed.subarray(headerBytes, start));
  return Buffer.concat([decipher.update(sealed.subarray(start, end)), decipher.final()]);
}

function tag(keys: CipherKeys, body: Uint8Array, associated: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(associated.length);
  return hmacSm3(keys.authentication, body, associated, length);
}
