import type { Category, Level, PartCategory } from '@yimi/domain/disability/category';
import type { Reader } from '../../platform/store/command.ts';
import type { Store } from '../../platform/store/store.ts';
import type { Findings } from './queries.findings.ts';
import { type AssessmentRow, findAssessment, findSignatures, type SignatureRow } from './store.assessment.ts';

/** A sealed conclusion with all that proves it; signatures and certificates in base64. */
export type SealedAssessment = {
  overall: { category: Category; level: Level } | null;
  parts: readonly { category: PartCategory; level: Level }[];
  /** Exactly what was signed. */
  document: string;
  signatures: readonly { doctorName: string; signature: string; certificate: string }[];
  seal: { signature: string; certificate: string };
};

/** The sealed conclusion of a case's latest round; undefined when there is none. */
export async function sealedAssessment(
  read: Reader,
  store: Store,
  caseId: string,
): Promise<SealedAssessment | undefined> {
  const [[row], signatures] = await Promise.all([
    read<AssessmentRow>(findAssessment(store.county, caseId)),
    read<SignatureRow>(findSignatures(store.county, caseId)),
  ]);
  if (
    !row?.findingsSealed ||
    !row.documentSealed ||
    !row.documentDigest ||
    !row.sealSignature ||
    !row.sealCertificate
  ) {
    return undefined;
  }
  const findings = JSON.parse(store.cipher.open(row.findingsSealed, 'assessment.findings_sealed')) as Findings;
  const { documentDigest: digest, round } = row;
  return {
    overall: findings.overall,
    parts: findings.parts.flatMap(({ measured, level }) => (level ? [{ category: measured.category, level }] : [])),
    document: store.cipher.open(row.documentSealed, 'assessment.document_sealed'),
    signatures: signatures
      .filter((each) => each.round === round && each.documentDigest.equals(digest))
      .map(({ doctorName, signature, certificate }) => ({
        doctorName,
        signature: signature.toString('base64'),
        certificate: certificate.toString('base64'),
      })),
    seal: { signature: row.sealSignature.toString('base64'), certificate: row.sealCertificate.toString('base64') },
  };
}
