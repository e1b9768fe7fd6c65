/**
 * Encryption of single values in the database.
 *
 * Layout of a sealed value, byte by byte:
 *
 * | bytes | what |
 * |---|---|
 * | 0 | version, 0x01 |
 * | 1–4 | id of the data key, unsigned, most significant byte first |
 * | 5–20 | initialisation vector |
 * | 21 – (n−33) | SM4-CBC ciphertext with PKCS#7 padding, 16 bytes for each begun 16 of plaintext (one block more when even) |
 * | (n−32) – (n−1) | HMAC-SM3 over bytes 0 – (n−33), the associated data and its length |
 *
 * A value of 18 bytes is 85 bytes sealed. The key id stands in each value, so that a key can be replaced while
 * old values stay readable. The associated data says where the value belongs: a value copied to another column
 * does not open.
 */
import { type CipherKeys, deriveCipherKeys, IV_BYTES, openBytes, sealBytes } from './authenticated-cipher.ts';
import { ok, type Result, refused } from './result.ts';

const VERSION = 1;
const HEADER_BYTES = 5;

/** A data key made ready for use. Make it once and keep it. */
export type FieldKey = CipherKeys & { id: number };

/** Data keys by their id: the present one and the older ones that values still carry. */
export type FieldKeys = ReadonlyMap<number, FieldKey>;

/**
 * @param id 0 … 2³²−1
 * @param dataKey 32 random bytes
 */
export function fieldKey(id: number, dataKey: Uint8Array): FieldKey {
  if (!Number.isInteger(id) || id < 0 || id > 0xffff_ffff) throw new RangeError(`not a key id: ${id}`);
  return { id, ...deriveCipherKeys(dataKey, 'field cipher') };
}

/**
 * @param where the associated data, usually 'table.column'
 * @param iv 16 fresh random bytes
 * @throws Error when `keys` does not hold `keyId`
 */
export function sealValue(
  keys: FieldKeys,
  keyId: number,
  plaintext: string | Uint8Array,
  where: string,
  iv: Uint8Array,
): Buffer {
  const key = keys.get(keyId);
  if (!key) throw new Error(`no data key ${keyId}`);
  if (iv.length !== IV_BYTES) throw new RangeError(`an initialisation vector has ${IV_BYTES} bytes, not ${iv.length}`);
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt8(VERSION, 0);
  header.writeUInt32BE(keyId, 1);
  return sealBytes(key, header, Buffer.from(plaintext), Buffer.from(where), iv);
}

/**
 * - `malformed`: not a sealed value of a known version
 * - `wrong-key`: sealed with a data key that is not among `keys`
 * - `tampered`: a byte was changed, the value belongs elsewhere, or the key of that id is another one
 */
export type OpenError = 'malformed' | 'wrong-key' | 'tampered';

/** @param where the same as when the value was sealed */
export function openValue(keys: FieldKeys, value: Uint8Array, where: string): Result<Buffer, OpenError> {
  const keyId = keyIdOf(value);
  if (keyId === undefined) return refused('malformed');
  const key = keys.get(keyId);
  if (!key) return refused('wrong-key');
  const plaintext = openBytes(key, HEADER_BYTES, value, Buffer.from(where));
  return plaintext ? ok(plaintext) : refused('tampered');
}

/** The id of the data key that a value was sealed with, or nothing when it is not a sealed value. */
export function keyIdOf(value: Uint8Array): number | undefined {
  if (value.length < HEADER_BYTES || value[0] !== VERSION) return undefined;
  return new DataView(value.buffer, value.byteOffset, value.length).getUint32(1);
}
