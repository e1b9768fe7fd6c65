/** Private keys as PKCS#8 in PEM (RFC 5958, RFC 5915), the form that openssl reads and writes. Not encrypted. */
import {
  bitString,
  der,
  expectTag,
  explicitTag,
  isElement,
  octetString,
  readAll,
  readBitString,
  readOne,
  readStrictly,
  sequence,
  TAG,
  unsigned,
} from './der.ts';
import { fromPem, toPem } from './pem.ts';
import { ok, type Result, refused } from './result.ts';
import { type Sm2KeyPair, sm2PublicKey } from './sm2.ts';
import { SM2_KEY } from './sm2-identifiers.ts';

const LABEL = 'PRIVATE KEY';
const PKCS8_VERSION = unsigned(Uint8Array.of(0));
const EC_VERSION = unsigned(Uint8Array.of(1));
const PARAMETERS_TAG = explicitTag(0);
const PUBLIC_KEY_TAG = explicitTag(1);

export function sm2KeyToPem({ privateKey, publicKey }: Sm2KeyPair): string {
  const key = sequence(EC_VERSION, octetString(privateKey), der(PUBLIC_KEY_TAG, bitString(publicKey)));
  return toPem(LABEL, sequence(PKCS8_VERSION, SM2_KEY, octetString(key)));
}

/**
 * - `malformed`: no PEM of an unencrypted private key, or what is in it is broken
 * - `not-sm2`: a key of another algorithm or curve
 * - `wrong-public-key`: the public key in the file is not that of the private key
 */
export type KeyFileError = 'malformed' | 'not-sm2' | 'wrong-public-key';

export function sm2KeyFromPem(pem: string): Result<Sm2KeyPair, KeyFileError> {
  const bytes = fromPem(LABEL, pem);
  return (bytes && readStrictly(() => readPrivateKeyInfo(bytes))) ?? refused('malformed');
}

function readPrivateKeyInfo(bytes: Uint8Array): Result<Sm2KeyPair, KeyFileError> {
  const [version, algorithm, key] = readAll(readOne(bytes, TAG.sequence).content);
  if (!isElement(version, PKCS8_VERSION)) return refused('malformed');
  if (!isElement(algorithm, SM2_KEY)) return refused('not-sm2');
  const [ecVersion, secret, ...optional] = readAll(
    readOne(expectTag(key, TAG.octetString).content, TAG.sequence).content,
  );
  const privateKey = expectTag(secret, TAG.octetString).content;
  const isKnown = optional.every(({ tag }) => tag === PARAMETERS_TAG || tag === PUBLIC_KEY_TAG);
  if (!isElement(ecVersion, EC_VERSION) || !isKnown) return refused('malformed');
  const publicKey = publicKeyOf(privateKey);
  if (!publicKey) return refused('malformed');
  const stated = optional.find(({ tag }) => tag === PUBLIC_KEY_TAG);
  if (stated && !publicKey.equals(readBitString(readOne(stated.content, TAG.bitString)))) {
    return refused('wrong-public-key');
  }
  return ok({ privateKey, publicKey });
}

function publicKeyOf(privateKey: Uint8Array): Buffer | undefined {
  try {
    return sm2PublicKey(privateKey);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
