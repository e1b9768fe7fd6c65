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

const HEADER = Uint8Array.of(1);
const NOTHING = new Uint8Array();

/** 2¹⁵ rounds of 1 KiB: 32 MiB and some 100 ms for each guess of a PIN. */
const SCRYPT = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 2 ** 20 };

export function wrapKey(kek: Uint8Array, key: Uint8Array, random: Random): Buffer {
  return wrap(kek, 'key wrapping', key, random);
}

/** `wrong-key`: wrapped with another KEK, or changed since. */
export function unwrapKey(kek: Uint8Array, wrapped: Uint8Array): Result<Buffer, 'wrong-key'> {
  const key = unwrap(kek, 'key wrapping', wrapped);
  return key ? ok(key) : refused('wrong-key');
}

/**
 * Wraps with the PIN inside and the KEK outside: without the KEK nobody can try PINs, and whoever has only the KEK
 * must try them one by one. A PIN of six digits holds out for about a day then; the KEK is what protects.
 *
 * @param salt at least 16 random bytes, stored beside the wrapped key
 */
export async function wrapWithPin(
  kek: Uint8Array,
  pin: string,
  privateKey: Uint8Array,
  { salt, random }: { salt: Uint8Array; random: Random },
): Promise<Buffer> {
  const inner = wrap(await stretch(pin, salt), 'pin wrapping', privateKey, random);
  return wrap(kek, 'pin wrapping outside', inner, random);
}

/** `wrong-key`: another KEK, or changed since. `wrong-pin`: the KEK is right and the PIN (or its salt) is not. */
export async function unwrapWithPin(
  kek: Uint8Array,
  pin: string,
  wrapped: Uint8Array,
  salt: Uint8Array,
): Promise<Result<Buffer, 'wrong-key' | 'wrong-pin'>> {
  const inner = unwrap(kek, 'pin wrapping outside', wrapped);
  if (!inner) return refused('wrong-key');
  const privateKey = unwrap(await stretch(pin, salt), 'pin wrapping', inner);
  return privateKey ? ok(privateKey) : refused('wrong-pin');
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
