/**
 * HTTP messages signed with SM2, between this system and another one such as the national registry.
 *
 * What is signed, as UTF-8 lines joined by a line feed:
 *
 *     yimi-signed-message-v1
 *     key id
 *     method in upper case
 *     path with query
 *     timestamp, ISO 8601 in UTC with milliseconds
 *     nonce
 *     SM3 of the body, hexadecimal
 */
import type { Random } from './random.ts';
import { ok, type Result, refused } from './result.ts';
import { type Sm2KeyPair, sm2Sign, sm2Verify } from './sm2.ts';
import { sm3Hex } from './sm3.ts';

/** `body` is what goes over the wire, byte for byte; '' when there is none. `path` starts with '/'. */
export type Message = { method: string; path: string; timestamp: string; nonce: string; body: string | Uint8Array };

/** Names as Node gives them for what came in. */
export type MessageHeaders = {
  'x-yimi-key': string;
  'x-yimi-timestamp': string;
  'x-yimi-nonce': string;
  /** DER in base64. */
  'x-yimi-signature': string;
};

/**
 * @param signer the id under which the other side knows the public key, and the key
 * @throws RangeError when a part holds a line break, or the timestamp or nonce is not of the form that is verified
 */
export function signMessage(
  message: Message,
  signer: { keyId: string; keyPair: Sm2KeyPair },
  random: Random,
): MessageHeaders {
  const text = textOf(message, signer.keyId);
  if (text === undefined) throw new RangeError('a message that could not be verified');
  return {
    'x-yimi-key': signer.keyId,
    'x-yimi-timestamp': message.timestamp,
    'x-yimi-nonce': message.nonce,
    'x-yimi-signature': sm2Sign(signer.keyPair, text, random).toString('base64'),
  };
}

/** As it came in: `headers` with names in lower case. */
export type ReceivedMessage = {
  method: string;
  path: string;
  body: string | Uint8Array;
  headers: Readonly<Record<string, string | readonly string[] | undefined>>;
};

export type Verifier = {
  /** The public key (65 bytes) of a key id, or nothing when the id is not known. */
  publicKeyOf: (keyId: string) => Uint8Array | undefined;
  now: Date;
  /** How far the timestamp may lie from `now`, before and after. */
  windowMs: number;
};

/**
 * - `incomplete`: a header is missing, stands twice or is malformed
 * - `unknown-key`
 * - `too-old`, `too-new`: outside the window; clocks differ, or an old message was sent again
 * - `wrong-signature`: another key, or a part was changed
 */
export type MessageError = 'incomplete' | 'unknown-key' | 'too-old' | 'too-new' | 'wrong-signature';

/**
 * A message can be sent again by whoever saw it, until the window has passed: the caller keeps `keyId` and `nonce`
 * for twice the window and refuses a pair that it has seen.
 */
export function verifyMessage(
  { method, path, body, headers }: ReceivedMessage,
  { publicKeyOf, now, windowMs }: Verifier,
): Result<{ keyId: string; nonce: string; timestamp: string }, MessageError> {
  const keyId = headers['x-yimi-key'];
  const timestamp = headers['x-yimi-timestamp'];
  const nonce = headers['x-yimi-nonce'];
  const signature = headers['x-yimi-signature'];
  if (!isText(keyId) || !isText(timestamp) || !isText(nonce) || !isText(signature)) return refused('incomplete');
  const text = textOf({ method, path, timestamp, nonce, body }, keyId);
  if (text === undefined) return refused('incomplete');
  const publicKey = publicKeyOf(keyId);
  if (!publicKey) return refused('unknown-key');
  const age = now.getTime() - Date.parse(timestamp);
  if (age > windowMs) return refused('too-old');
  if (age < -windowMs) return refused('too-new');
  if (!sm2Verify(publicKey, text, Buffer.from(signature, 'base64'))) return refused('wrong-signature');
  return ok({ keyId, nonce, timestamp });
}

/** Nothing when two different messages could give the same text, or the timestamp or nonce is malformed. */
function textOf({ method, path, timestamp, nonce, body }: Message, keyId: string): string | undefined {
  const lines = ['yimi-signed-message-v1', keyId, method.toUpperCase(), path, timestamp, nonce, sm3Hex(body)];
  const isSound = /^[\w-]{16,64}$/.test(nonce) && isInstant(timestamp) && !lines.some((line) => /[\r\n]/.test(line));
  return isSound ? lines.join('\n') : undefined;
}

function isInstant(text: string): boolean {
  const instant = new Date(text);
  return !Number.isNaN(instant.getTime()) && instant.toISOString() === text;
}

const isText = (value: string | readonly string[] | undefined): value is string =>
  typeof value === 'string' && value !== '';
