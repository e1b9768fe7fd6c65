/** SM3 (GB/T 32905-2016) and what is built on it. Text is taken as UTF-8. */
import { createHash, createHmac, hkdfSync, type KeyObject } from 'node:crypto';

/** 32 bytes. */
export function sm3(...parts: readonly (string | Uint8Array)[]): Buffer {
  const hash = createHash('sm3');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** 64 lower-case hexadecimal characters. */
export function sm3Hex(...parts: readonly (string | Uint8Array)[]): string {
  return sm3(...parts).toString('hex');
}

/** HMAC (RFC 2104) over SM3, 32 bytes. A KeyObject is faster than raw bytes where one key serves many values. */
export function hmacSm3(key: KeyObject | Uint8Array, ...parts: readonly (string | Uint8Array)[]): Buffer {
  const hmac = createHmac('sm3', key);
  for (const part of parts) hmac.update(part);
  return hmac.digest();
}

/**
 * HKDF (RFC 5869) over SM3 without salt: the secrets it is given are uniformly random already.
 * `info` keeps keys of different purposes apart.
 */
export function hkdfSm3(secret: Uint8Array, info: string, bytes: number): Buffer {
  return Buffer.from(hkdfSync('sm3', secret, new Uint8Array(), info, bytes));
}
