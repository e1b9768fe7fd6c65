import { ok, type Result, refused } from './result.ts';
import { sm2Verify } from './sm2.ts';
import { type CertificateError, parseCertificate, type Sm2Certificate } from './sm2-certificate.ts';
import type { KeyUsage } from './x509-extensions.ts';

/**
 * - `malformed`, `not-sm2`: a certificate that cannot be read
 * - `unknown-issuer`: a link is missing, or the chain does not end at a trusted authority
 * - `wrong-signature`: the issuer named did not sign this
 * - `not-yet-valid`, `expired`: at the time asked for; every certificate of the chain counts
 * - `not-an-authority`: an issuer that may not sign certificates, or not so many authorities below it
 * - `wrong-usage`: the first certificate is not meant for this use
 * - `unknown-extension`: a critical extension that is not heeded here
 */
export type ChainError =
  | CertificateError
  | 'unknown-issuer'
  | 'wrong-signature'
  | 'not-yet-valid'
  | 'expired'
  | 'not-an-authority'
  | 'wrong-usage'
  | 'unknown-extension';

/**
 * Verifies a certificate up to an authority that is trusted.
 *
 * @param chain DER; the certificate asked about first, then its issuers, each signing the one before; the trusted one may be left out
 * @param trusted DER of the authorities trusted from elsewhere
 * @param at the moment for which it has to be valid: that of the signature, not of the check
 * @returns the first certificate
 */
export function verifyChain(
  chain: readonly Uint8Array[],
  trusted: readonly Uint8Array[],
  { at, usage }: { at: Date; usage: KeyUsage },
): Result<Sm2Certificate, ChainError> {
  const links = parseAll(chain);
  const anchors = parseAll(trusted);
  if (!links.ok) return links;
  if (!anchors.ok) return anchors;
  const [subject] = links.value;
  const path = upToAnchor(links.value, anchors.value);
  if (!subject || !path) return refused('unknown-issuer');
  for (const [position, certificate] of path.entries()) {
    const error = errorOf(certificate, path[position + 1], position, at);
    if (error) return refused(error);
  }
  return subject.keyUsage.includes(usage) ? ok(subject) : refused('wrong-usage');
}

function errorOf(
  certificate: Sm2Certificate,
  issuer: Sm2Certificate | undefined,
  position: number,
  at: Date,
): ChainError | undefined {
  if (at < certificate.notBefore) return 'not-yet-valid';
  if (at > certificate.notAfter) return 'expired';
  if (certificate.unknownCritical) return 'unknown-extension';
  if (position > 0 && !maySignAbove(certificate, position - 1)) return 'not-an-authority';
  if (!issuer) return undefined;
  if (!isNamedIssuer(certificate, issuer)) return 'unknown-issuer';
  return isSignedBy(certificate, issuer) ? undefined : 'wrong-signature';
}

/** @param authoritiesBelow how many stand between it and the first certificate */
function maySignAbove({ isAuthority, keyUsage, pathLength }: Sm2Certificate, authoritiesBelow: number): boolean {
  return isAuthority && keyUsage.includes('keyCertSign') && (pathLength ?? authoritiesBelow) >= authoritiesBelow;
}

/** The chain with its trusted authority at the end, or nothing when none is named. */
function upToAnchor(links: Sm2Certificate[], anchors: Sm2Certificate[]): Sm2Certificate[] | undefined {
  const last = links.at(-1);
  if (!last) return undefined;
  if (anchors.some((anchor) => isSame(anchor.raw.certificate, last.raw.certificate))) return links;
  // An authority that changed its key has two certificates with one name.
  const named = anchors.filter((anchor) => isNamedIssuer(last, anchor));
  const anchor = named.find((each) => isSignedBy(last, each)) ?? named[0];
  return anchor && [...links, anchor];
}

function parseAll(certificates: readonly Uint8Array[]): Result<Sm2Certificate[], CertificateError> {
  const parsed: Sm2Certificate[] = [];
  for (const bytes of certificates) {
    const certificate = parseCertificate(bytes);
    if (!certificate.ok) return certificate;
    parsed.push(certificate.value);
  }
  return ok(parsed);
}

const isNamedIssuer = (certificate: Sm2Certificate, issuer: Sm2Certificate) =>
  isSame(certificate.raw.issuer, issuer.raw.subject);

const isSignedBy = ({ raw }: Sm2Certificate, { publicKey }: Sm2Certificate) =>
  sm2Verify(publicKey, raw.signed, raw.signature);

const isSame = (one: Uint8Array, other: Uint8Array) => Buffer.from(one).equals(other);
