/**
 * X.509 certificates signed with SM2 over SM3 (GM/T 0015, RFC 5280): issue, read, verify.
 *
 * In service, certificates come from a licensed authority and its key lies in an HSM; issuing here serves the
 * districts that run without one and the simulators. Revocation is not looked up: who keeps keys retires them.
 */
import {
  bitString,
  der,
  expectTag,
  explicitTag,
  isElement,
  readAll,
  readBitString,
  readOne,
  readStrictly,
  readUnsigned,
  sequence,
  TAG,
  unsigned,
} from './der.ts';
import { draw, type Random } from './random.ts';
import { ok, type Result, refused } from './result.ts';
import { type Sm2KeyPair, sm2Sign } from './sm2.ts';
import { POINT_BYTES } from './sm2-curve.ts';
import { SM2_KEY, SM2_WITH_SM3, SM2_WITH_SM3_NULL } from './sm2-identifiers.ts';
import { sm3 } from './sm3.ts';
import { type KeyUsage, type ReadExtensions, readExtensions, writeExtensions } from './x509-extensions.ts';
import { type CertificateName, readName, writeName } from './x509-name.ts';
import { readTime, writeTime } from './x509-time.ts';

export type Sm2Certificate = ReadExtensions & {
  subject: CertificateName;
  issuer: CertificateName;
  /** Hexadecimal, lower case. */
  serial: string;
  /** Both ends are included. */
  notBefore: Date;
  notAfter: Date;
  /** 65 bytes, uncompressed. */
  publicKey: Uint8Array;
  /** Parts as they stand in the certificate: what is signed, the signature, and the two names for comparison. */
  raw: { certificate: Uint8Array; signed: Uint8Array; signature: Uint8Array; subject: Uint8Array; issuer: Uint8Array };
};

/** Who signs: its certificate (DER) and the key of that certificate. */
export type Issuer = { certificate: Uint8Array; keyPair: Sm2KeyPair };

type Validity = { notBefore: Date; notAfter: Date };

const V3 = der(explicitTag(0), unsigned(Uint8Array.of(2)));
const EXTENSIONS_TAG = explicitTag(3);

/**
 * A certificate for an authority, which may sign others. Without `issuer` it signs itself: a root.
 *
 * @param pathLength how many further authorities may follow below it
 * @returns DER
 */
export function issueAuthority(
  order: Validity & {
    subject: CertificateName;
    keyPair: Sm2KeyPair;
    issuer?: Issuer;
    pathLength?: number;
    random: Random;
  },
): Buffer {
  const { subject, keyPair, issuer, pathLength = 0 } = order;
  const signer = issuer ? signerOf(issuer) : { name: writeName(subject), keyId: keyIdOf(keyPair.publicKey), keyPair };
  const extensions = { isAuthority: true, pathLength, keyUsage: ['keyCertSign', 'cRLSign'] as const };
  return build({ ...order, publicKey: keyPair.publicKey, signer, extensions });
}

/**
 * A certificate for one who signs documents or messages: a doctor, an organisation's seal, a system.
 *
 * @throws Error when the issuer's key does not belong to its certificate
 * @returns DER
 */
export function issueCertificate(
  order: Validity & { subject: CertificateName; publicKey: Uint8Array; issuer: Issuer; random: Random },
): Buffer {
  const extensions = { isAuthority: false, keyUsage: ['digitalSignature', 'nonRepudiation'] as const };
  return build({ ...order, signer: signerOf(order.issuer), extensions });
}

/** `malformed`: not a version 3 certificate in strict DER. `not-sm2`: key or signature of another algorithm. */
export type CertificateError = 'malformed' | 'not-sm2';

/** Reads only: who signed it is shown by `verifyChain`. */
export function parseCertificate(bytes: Uint8Array): Result<Sm2Certificate, CertificateError> {
  return readStrictly(() => readCertificate(bytes)) ?? refused('malformed');
}

function readCertificate(bytes: Uint8Array): Result<Sm2Certificate, CertificateError> {
  const [signed, algorithm, signature, ...after] = readAll(readOne(bytes, TAG.sequence).content);
  const [version, serial, innerAlgorithm, issuer, validity, subject, key, extensions, ...more] = readAll(
    expectTag(signed, TAG.sequence).content,
  );
  if (after.length + more.length > 0 || !isElement(version, V3)) return refused('malformed');
  const [keyAlgorithm, publicKeyBits] = readAll(expectTag(key, TAG.sequence).content);
  const isSm2 = [SM2_WITH_SM3, SM2_WITH_SM3_NULL].some(
    (each) => isElement(algorithm, each) && isElement(innerAlgorithm, each),
  );
  if (!isSm2 || !isElement(keyAlgorithm, SM2_KEY)) return refused('not-sm2');
  const publicKey = readBitString(publicKeyBits);
  if (publicKey.length !== POINT_BYTES) return refused('malformed');
  const [notBefore, notAfter] = readAll(expectTag(validity, TAG.sequence).content);
  return ok({
    subject: readName(subject),
    issuer: readName(issuer),
    serial: Buffer.from(readUnsigned(serial)).toString('hex'),
    notBefore: readTime(notBefore),
    notAfter: readTime(notAfter),
    publicKey,
    ...readExtensions(readOne(expectTag(extensions, EXTENSIONS_TAG).content, TAG.sequence)),
    raw: {
      certificate: bytes,
      signed: expectTag(signed, TAG.sequence).raw,
      signature: readBitString(signature),
      subject: expectTag(subject, TAG.sequence).raw,
      issuer: expectTag(issuer, TAG.sequence).raw,
    },
  });
}

type Draft = Validity & {
  subject: CertificateName;
  publicKey: Uint8Array;
  signer: { name: Uint8Array; keyId: Uint8Array; keyPair: Sm2KeyPair };
  extensions: { isAuthority: boolean; pathLength?: number; keyUsage: readonly KeyUsage[] };
  random: Random;
};

function build({ subject, publicKey, signer, extensions, notBefore, notAfter, random }: Draft): Buffer {
  const signed = sequence(
    V3,
    unsigned(newSerial(random)),
    SM2_WITH_SM3,
    signer.name,
    sequence(writeTime(notBefore), writeTime(notAfter)),
    writeName(subject),
    sequence(SM2_KEY, bitString(publicKey)),
    der(
      EXTENSIONS_TAG,
      writeExtensions({ ...extensions, subjectKeyId: keyIdOf(publicKey), issuerKeyId: signer.keyId }),
    ),
  );
  return sequence(signed, SM2_WITH_SM3, bitString(sm2Sign(signer.keyPair, signed, random)));
}

function signerOf({ certificate, keyPair }: Issuer): Draft['signer'] {
  const parsed = parseCertificate(certificate);
  if (!parsed.ok || !Buffer.from(keyPair.publicKey).equals(parsed.value.publicKey)) {
    throw new Error('the key of the issuer does not belong to its certificate');
  }
  const { raw, subjectKeyId, publicKey } = parsed.value;
  return { name: raw.subject, keyId: subjectKeyId ?? keyIdOf(publicKey), keyPair };
}

/** 16 bytes, positive and never shorter. */
function newSerial(random: Random): Uint8Array {
  const serial = Uint8Array.from(draw(random, 16));
  serial[0] = ((serial[0] ?? 0) & 0x3f) | 0x40;
  return serial;
}

const keyIdOf = (publicKey: Uint8Array) => sm3(publicKey).subarray(0, 20);
