/**
 * An index that finds a sealed value by its exact text without holding the text.
 *
 * It is keyed: one county has only some 36 million citizen numbers, so a plain hash is read back by trying them all.
 * Each field has its own key, so that equal texts in two columns do not show that they are equal.
 */
import { createSecretKey, type KeyObject } from 'node:crypto';
import { hkdfSm3, hmacSm3 } from './sm3.ts';

/** Made once per field and kept. */
export type BlindIndexKey = KeyObject;

/**
 * @param secret 32 random bytes, never one of the data keys
 * @param field what is indexed, such as 'person.citizen_number'
 */
export function blindIndexKey(secret: Uint8Array, field: string): BlindIndexKey {
  if (secret.length !== 32) throw new RangeError(`a secret has 32 bytes, not ${secret.length}`);
  return createSecretKey(hkdfSm3(secret, `yimi blind index v1 ${field}`, 32));
}

/** 32 bytes: HMAC-SM3 of the text as `normalise` leaves it. */
export function blindIndex(key: BlindIndexKey, text: string): Buffer {
  return hmacSm3(key, normalise(text));
}

/** Full-width and compatibility characters to their plain form, no white space, upper case: '１１０…ｘ' finds '110…X'. */
function normalise(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
}
