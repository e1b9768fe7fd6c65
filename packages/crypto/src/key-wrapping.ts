/**
 * Keys at rest: a data key under the key-encryption key (KEK), a doctor's private key under the doctor's PIN and
 * the KEK. All secrets have 32 bytes.
 *
 * Layout of a wrapped key: version 0x01, initialisation vector (16), SM4-CBC ciphertext, HMAC-SM3 (32).
 */
import { scrypt } from 'node:crypto';
import { deriveCipherKeys, IV_BYTES, openBytes, sealBytes } from './authenticated-cipher.ts';
import { draw, type Random } from './random.ts';
import { ok, type Result, refused } from './result.ts';

/** What lies below the KEK: a key as it is, or one that a PIN has closed already. One does not open as the other. */
export type WrapPurpose = 'key wrapping' | 'pin wrapping outside';

const HEADER = Uint8Array.of(1);
const NOTHING = new Uint8Array();

/** 2¹⁵ rounds of 1 KiB: 32 MiB and some 100 ms for each guess of a PIN. */
const SCRYPT = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 2 ** 20 };

export function wrapKey(kek: Uint8Array, purpose: WrapPurpose, key: Uint8Array, random: Random): Buffer {
  return wrap(kek, purpose, key, random);
}

/** `wrong-key`: wrapped with another KEK or for another purpose, or changed since. */
export function unwrapKey(kek: Uint8Array, purpose: WrapPurpose, wrapped: Uint8Array): Result<Buffer, 'wrong-key'> {
  const key = unwrap(kek, purpose, wrapped);
  return key ? ok(key) : refused('wrong-key');
}

/**
 * The inner layer of a doctor's key; the KEK is laid around it, so that without the KEK nobody can try PINs, and
 * whoever has only the KEK must try them one by one. A PIN of six digits holds out for about a day then; the KEK is
 * what protects.
 *
 * @param salt at least 16 random bytes, stored beside the wrapped key
 */
export async function closeWithPin(
  pin: string,
  privateKey: Uint8Array,
  { salt, random }: { salt: Uint8Array; random: Random },
): Promise<Buffer> {
  return wrap(await stretch(pin, salt), 'pin wrapping', privateKey, random);
}

/** null when the PIN (or its salt) is not the one. */
export async function openWithPin(pin: string, closed: Uint8Array, salt: Uint8Array): Promise<Buffer | null> {
  return unwrap(await stretch(pin, salt), 'pin wrapping', closed) ?? null;
}

function wrap(secret: Uint8Array, purpose: string, key: Uint8Array, random: Random): Buffer {
  return sealBytes(deriveCipherKeys(secret, purpose), HEADER, key, NOTHING, draw(random, IV_BYTES));
}

function unwrap(secret: Uint8Array, purpose: string, wrapped: Uint8Array): Buffer | undefined {
  if (wrapped[0] !== HEADER[0]) return undefined;
  return openBytes(deriveCipherKeys(secret, purpose), HEADER.length, wrapped, NOTHING);
}

function stretch(pin: string, salt: Uint8Array): Promise<Buffer> {
  if (salt.length < 16) throw new RangeError(`a salt has at least 16 bytes, not ${salt.length}`);
  return new Promise((resolve, reject) => {
    scrypt(pin.normalize('NFKC'), salt, 32, SCRYPT, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
