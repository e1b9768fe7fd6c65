/**
 * SM2 signatures (GB/T 32918.2-2016) over SM3, with the user id that GM/T 0009 gives when parties agree on none.
 *
 * Node's own SM2 must not be used: with a key made in Node it signs plain ECDSA, with one read from PEM it takes an
 * empty user id, and each time it verifies its own work.
 *
 * BigInt arithmetic does not take constant time. Keys that live long and sign much (an organisation's seal, a
 * certificate authority) belong in an HSM; a doctor's key is opened for one signature and forgotten.
 */
import { type Der, der, readAll, readOne, readStrictly, readUnsigned, TAG, unsigned } from './der.ts';
import type { Random } from './random.ts';
import { bytesOf, CURVE_BYTES, drawNumber, modulo, numberOf, ORDER, Point } from './sm2-curve.ts';
import { publicPoint } from './sm2-public-point.ts';
import { sm3 } from './sm3.ts';

/** `privateKey`: 32 bytes. `publicKey`: 65 bytes, 0x04 ‖ x ‖ y. */
export type Sm2KeyPair = { privateKey: Uint8Array; publicKey: Uint8Array };

/** Length of the user id in bits (two bytes), then the id. */
const USER_ID = Buffer.concat([Uint8Array.of(0, 16 * 8), Buffer.from('1234567812345678')]);

export function sm2KeyPair(random: Random): Sm2KeyPair {
  const privateKey = bytesOf(drawNumber(random, ORDER - 1n));
  return { privateKey, publicKey: sm2PublicKey(privateKey) };
}

/** @throws RangeError when `privateKey` is not 32 bytes holding a number from 1 to n − 2 */
export function sm2PublicKey(privateKey: Uint8Array): Buffer {
  return Buffer.from(Point.BASE.multiply(secretNumber(privateKey)).toBytes(false));
}

/**
 * @param random called once, for 40 bytes; twice the same bytes betray the private key
 * @returns DER: SEQUENCE { INTEGER r, INTEGER s }, at most 72 bytes
 */
export function sm2Sign(keyPair: Sm2KeyPair, message: string | Uint8Array, random: Random): Buffer {
  const secret = secretNumber(keyPair.privateKey);
  const digest = numberOf(messageDigest(keyPair.publicKey, message));
  for (;;) {
    const k = drawNumber(random, ORDER);
    const r = modulo(digest + Point.BASE.multiply(k).x);
    if (r === 0n || r + k === ORDER) continue;
    const s = modulo(Point.Fn.inv(1n + secret) * modulo(k - r * secret));
    if (s === 0n) continue;
    return der(TAG.sequence, unsigned(bytesOf(r)), unsigned(bytesOf(s)));
  }
}

/** False for another message or key, and for any encoding of the signature but strict DER. */
export function sm2Verify(publicKey: Uint8Array, message: string | Uint8Array, signature: Uint8Array): boolean {
  const point = publicPoint(publicKey);
  const numbers = readStrictly(() => readAll(readOne(signature, TAG.sequence).content).map(readSignatureNumber));
  if (!point || numbers?.length !== 2) return false;
  const [r = 0n, s = 0n] = numbers;
  if (r < 1n || r >= ORDER || s < 1n || s >= ORDER) return false;
  const t = modulo(r + s);
  if (t === 0n) return false;
  const sum = Point.BASE.multiplyUnsafe(s).add(point.multiplyUnsafe(t));
  if (sum.is0()) return false;
  return modulo(numberOf(messageDigest(publicKey, message)) + sum.x) === r;
}

/** e = SM3(ZA ‖ M), where ZA = SM3(user id, curve, public key): what both signer and verifier start from. */
export function messageDigest(publicKey: Uint8Array, message: string | Uint8Array): Buffer {
  return sm3(sm3(USER_ID, CURVE_BYTES, publicKey.subarray(1)), message);
}

const readSignatureNumber = (element: Der) => numberOf(readUnsigned(element));

function secretNumber(privateKey: Uint8Array): bigint {
  const secret = numberOf(privateKey);
  if (privateKey.length !== 32 || secret < 1n || secret > ORDER - 2n) throw new RangeError('not an SM2 private key');
  return secret;
}
