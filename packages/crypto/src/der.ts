/**
 * DER (ITU-T X.690), as much of it as signatures, keys and certificates need. Reading is strict: what has two
 * encodings has two signatures, so only the one that DER allows is read.
 */

/** `raw` holds the element whole: tag, length and content. */
export type Der = { tag: number; content: Uint8Array; raw: Uint8Array };

export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  utf8String: 0x0c,
  printableString: 0x13,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const;

/** The tag of a context-specific element: [number] EXPLICIT, or IMPLICIT over something primitive. */
export const explicitTag = (number: number) => 0xa0 | number;
export const implicitTag = (number: number) => 0x80 | number;

/** Not DER, or not of the shape that was looked for. Stays inside this package: callers get a Result. */
export class DerError extends Error {
  override name = 'DerError';
}

/** Gives what `read` gives, or nothing when it met something that is not the DER it looked for. */
export function readStrictly<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof DerError) return undefined;
    throw error;
  }
}

/** Exactly one element, of this tag, and nothing after it. */
export function readOne(bytes: Uint8Array, tag: number): Der {
  const [only, ...more] = readAll(bytes);
  if (more.length > 0) throw new DerError('bytes after the end');
  return expectTag(only, tag);
}

/** The elements of `bytes`, one after the other. */
export function readAll(bytes: Uint8Array): Der[] {
  const found: Der[] = [];
  for (let at = 0; at < bytes.length; ) {
    const element = readAt(bytes, at);
    found.push(element);
    at += element.raw.length;
  }
  return found;
}

export function expectTag(element: Der | undefined, tag: number): Der {
  if (element?.tag !== tag) throw new DerError(`tag ${element?.tag} where ${tag} belongs`);
  return element;
}

/** Whether an element is there and is, byte for byte, the one expected. */
export function isElement(element: Der | undefined, expected: Uint8Array): boolean {
  return element !== undefined && Buffer.from(element.raw).equals(expected);
}

/** The magnitude of a non-negative INTEGER, without the zero byte that keeps the sign away. */
export function readUnsigned(element: Der | undefined): Uint8Array {
  const { content } = expectTag(element, TAG.integer);
  const [first, second = 0] = content;
  if (first === undefined || first >= 0x80) throw new DerError('no unsigned integer');
  if (first !== 0 || content.length === 1) return content;
  if (second < 0x80) throw new DerError('an integer with a needless zero');
  return content.subarray(1);
}

/** The bytes of a BIT STRING that has whole bytes only. */
export function readBitString(element: Der | undefined): Uint8Array {
  const { content } = expectTag(element, TAG.bitString);
  if (content[0] !== 0) throw new DerError('a bit string of broken bytes');
  return content.subarray(1);
}

export function readBoolean(element: Der | undefined): boolean {
  const { content } = expectTag(element, TAG.boolean);
  if (content.length !== 1 || (content[0] !== 0 && content[0] !== 0xff)) throw new DerError('no boolean');
  return content[0] === 0xff;
}

export function der(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(content);
  return Buffer.concat([Uint8Array.of(tag, ...lengthBytes(body.length)), body]);
}

export const sequence = (...content: readonly Uint8Array[]) => der(TAG.sequence, ...content);

export const bitString = (bytes: Uint8Array) => der(TAG.bitString, Uint8Array.of(0), bytes);

export const octetString = (bytes: Uint8Array) => der(TAG.octetString, bytes);

export const boolean = (value: boolean) => der(TAG.boolean, Uint8Array.of(value ? 0xff : 0));

/** @param magnitude most significant byte first; leading zeros are dropped */
export function unsigned(magnitude: Uint8Array): Buffer {
  const start = magnitude.findIndex((byte) => byte !== 0);
  const bytes = start < 0 ? Uint8Array.of(0) : magnitude.subarray(start);
  return der(TAG.integer, (bytes[0] ?? 0) >= 0x80 ? Uint8Array.of(0) : new Uint8Array(), bytes);
}

/** @param dotted such as '1.2.156.10197.1.501' */
export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return der(TAG.oid, Uint8Array.from([first * 40 + second, ...rest].flatMap(base128)));
}

function base128(value: number): number[] {
  const digits = [value % 128];
  for (let left = Math.floor(value / 128); left > 0; left = Math.floor(left / 128)) digits.unshift(128 + (left % 128));
  return digits;
}

function readAt(bytes: Uint8Array, start: number): Der {
  const [tag, first] = bytes.subarray(start, start + 2);
  if (tag === undefined || first === undefined) throw new DerError('cut short');
  if ((tag & 0x1f) === 0x1f) throw new DerError('a tag of several bytes');
  const lengthOfLength = first < 0x80 ? 0 : first & 0x7f;
  const head = start + 2 + lengthOfLength;
  if (first === 0x80 || lengthOfLength > 3 || head > bytes.length) throw new DerError('no definite length');
  const length = bytes.subarray(start + 2, head).reduce((sum, byte) => sum * 256 + byte, first < 0x80 ? first : 0);
  if (lengthBytes(length).length !== 1 + lengthOfLength) throw new DerError('a length longer than needed');
  if (head + length > bytes.length) throw new DerError('cut short');
  return { tag, content: bytes.subarray(head, head + length), raw: bytes.subarray(start, head + length) };
}

function lengthBytes(length: number): number[] {
  if (length < 0x80) return [length];
  const bytes: number[] = [];
  for (let left = length; left > 0; left = Math.floor(left / 256)) bytes.unshift(left % 256);
  return [0x80 | bytes.length, ...bytes];
}
