/** The extensions of certificates that we write and heed (RFC 5280, 4.2.1). */
import {
  boolean,
  type Der,
  DerError,
  der,
  expectTag,
  implicitTag,
  octetString,
  oid,
  readAll,
  readBoolean,
  readOne,
  readUnsigned,
  sequence,
  TAG,
  unsigned,
} from './der.ts';

/** In the order of their bits. */
const KEY_USAGES = [
  'digitalSignature',
  'nonRepudiation',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'cRLSign',
] as const;
export type KeyUsage = (typeof KEY_USAGES)[number];

export type Extensions = {
  /** May sign certificates. */
  isAuthority: boolean;
  /** How many further authorities may stand between this one and an end certificate; undefined: any number. */
  pathLength?: number;
  /** Empty when the certificate does not say: then it is good for nothing here. */
  keyUsage: readonly KeyUsage[];
  subjectKeyId?: Uint8Array;
};

/** `unknownCritical`: holds a critical extension that we do not heed, so that nothing may be concluded. */
export type ReadExtensions = Extensions & { unknownCritical: boolean };

const BASIC_CONSTRAINTS = oid('2.5.29.19');
const KEY_USAGE = oid('2.5.29.15');
const SUBJECT_KEY_ID = oid('2.5.29.14');
const AUTHORITY_KEY_ID = oid('2.5.29.35');

export function writeExtensions(
  extensions: Extensions & { subjectKeyId: Uint8Array; issuerKeyId: Uint8Array },
): Buffer {
  const { isAuthority, pathLength, keyUsage, subjectKeyId, issuerKeyId } = extensions;
  const constraints = [
    ...(isAuthority ? [boolean(true)] : []),
    ...(pathLength === undefined ? [] : [unsigned(Uint8Array.of(pathLength))]),
  ];
  return sequence(
    extension(BASIC_CONSTRAINTS, true, sequence(...constraints)),
    extension(KEY_USAGE, true, writeKeyUsage(keyUsage)),
    extension(SUBJECT_KEY_ID, false, octetString(subjectKeyId)),
    extension(AUTHORITY_KEY_ID, false, sequence(der(implicitTag(0), issuerKeyId))),
  );
}

export function readExtensions(element: Der): ReadExtensions {
  const read: ReadExtensions = { isAuthority: false, keyUsage: [], unknownCritical: false };
  const seen = new Set<string>();
  for (const item of readAll(element.content)) {
    const [type, ...rest] = readAll(expectTag(item, TAG.sequence).content);
    const critical = rest.length === 2 && readBoolean(rest[0]);
    const value = expectTag(rest.at(-1), TAG.octetString).content;
    const name = Buffer.from(expectTag(type, TAG.oid).raw);
    if (rest.length > 2 || seen.has(name.toString('hex'))) throw new DerError('an extension that stands twice');
    seen.add(name.toString('hex'));
    if (name.equals(BASIC_CONSTRAINTS)) Object.assign(read, readBasicConstraints(value));
    else if (name.equals(KEY_USAGE)) read.keyUsage = readKeyUsage(value);
    else if (name.equals(SUBJECT_KEY_ID)) read.subjectKeyId = readOne(value, TAG.octetString).content;
    else if (critical) read.unknownCritical = true;
  }
  return read;
}

function extension(type: Buffer, critical: boolean, value: Buffer): Buffer {
  return sequence(type, ...(critical ? [boolean(true)] : []), octetString(value));
}

function readBasicConstraints(value: Uint8Array): Pick<Extensions, 'isAuthority' | 'pathLength'> {
  const [first, second, ...rest] = readAll(readOne(value, TAG.sequence).content);
  if (!first) return { isAuthority: false };
  const isAuthority = readBoolean(first);
  const length = second && readUnsigned(second);
  if (rest.length > 0 || (length && length.length > 1)) throw new DerError('no basic constraints');
  return { isAuthority, pathLength: length?.[0] };
}

function writeKeyUsage(usages: readonly KeyUsage[]): Buffer {
  const bits = KEY_USAGES.reduce((sum, usage, at) => (usages.includes(usage) ? sum | (0x80 >> at) : sum), 0);
  return der(TAG.bitString, Uint8Array.of(trailingZeros(bits), bits));
}

function readKeyUsage(value: Uint8Array): KeyUsage[] {
  const [unused = 8, bits = 0] = readOne(value, TAG.bitString).content;
  if (unused > 7) throw new DerError('no key usage');
  return KEY_USAGES.filter((_, at) => bits & (0x80 >> at));
}

/** DER wants the last bit that is counted to be a one. */
function trailingZeros(bits: number): number {
  const count = [...bits.toString(2)].reverse().indexOf('1');
  if (count < 0) throw new RangeError('a key usage names at least one use');
  return count;
}
