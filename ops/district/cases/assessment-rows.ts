import { randomBytes } from 'node:crypto';
import { type Sm2KeyPair, sm2Sign } from '@yimi/crypto/sm2';
import { sm3 } from '@yimi/crypto/sm3';
import { suggestLevel } from '@yimi/domain/disability/suggest-level';
import { sealedText } from '@yimi/server/features/assessment/commands.seal';
import { conclusionLines } from '@yimi/server/features/assessment/queries.document';
import { type Findings, measuredParts } from '@yimi/server/features/assessment/queries.findings';
import type { Cipher } from '@yimi/server/platform/store/cipher';
import type { Row } from '../insert-rows.ts';
import type { SigningKeys } from '../signing-keys.ts';
import type { MadeAction, MadeCase } from './made-case.ts';
import { measuredFor } from './measured-for.ts';

export type AssessmentMakers = {
  cipher: Cipher;
  keys: SigningKeys;
  hospitalNames: ReadonlyMap<string, string>;
};

const OPINION = '病史和检查相符，病情稳定。';

/** What a sealed assessment proves, in base64: a part of the dossier for the registry. */
export type Proof = {
  document: string;
  signatures: { doctorName: string; signature: string; certificate: string }[];
  seal: { signature: string; certificate: string };
};

/** Measured values, conclusion, signature and seal, as far as the case has come. */
export function assessmentRows(
  makers: AssessmentMakers,
  made: MadeCase,
): { rows: Record<string, Row[]>; proof: Proof | null } {
  const done = (action: string): MadeAction | undefined => made.actions.find((each) => each.action === action);
  const [begun, concluded, signed, sealed] = ['begin-assessment', 'conclude', 'sign', 'seal'].map(done);
  if (!begun) return { rows: {}, proof: null };
  const begunRow = {
    case_id: made.id,
    round: 1,
    hospital_id: made.cast.hospitalId,
    doctor_id: made.cast.doctor.id,
    started_at: begun.at,
  };
  if (!concluded) return { rows: { assessment: [begunRow] }, proof: null };

  const { findings, text } = conclusionOf(makers, made, new Date(concluded.at));
  const digest = sm3(text);
  const doctor = made.cast.doctor;
  const key = makers.keys.of(doctor.id);
  const signature = signed && {
    round: 1,
    doctorId: doctor.id,
    doctorName: doctor.name,
    documentDigest: digest,
    signature: signWith(key.keyPair, text),
    certificate: key.certificate,
    signedAt: new Date(signed.at),
  };
  const sealKey = makers.keys.of(made.cast.hospitalId);
  const seal = sealed && signature && signWith(sealKey.keyPair, sealedText(digest, [signature]));
  return {
    rows: {
      assessment: [
        {
          ...begunRow,
          findings_sealed: makers.cipher.seal(JSON.stringify(findings), 'assessment.findings_sealed'),
          document_sealed: makers.cipher.seal(text, 'assessment.document_sealed'),
          document_digest: digest,
          meets_standard: findings.meets,
          concluded_at: concluded.at,
          seal_signature: seal ?? null,
          seal_certificate: seal ? sealKey.certificate : null,
          sealed_by: seal ? made.cast.sealKeeper.id : null,
          sealed_at: sealed?.at ?? null,
        },
      ],
      assessment_signature: signature
        ? [
            {
              case_id: made.id,
              round: 1,
              doctor_id: doctor.id,
              doctor_name: doctor.name,
              document_digest: digest,
              signature: signature.signature,
              certificate: signature.certificate,
              signed_at: signature.signedAt,
            },
          ]
        : [],
    },
    proof:
      signature && seal
        ? {
            document: text,
            signatures: [
              {
                doctorName: doctor.name,
                signature: signature.signature.toString('base64'),
                certificate: signature.certificate.toString('base64'),
              },
            ],
            seal: { signature: seal.toString('base64'), certificate: sealKey.certificate.toString('base64') },
          }
        : null,
  };
}

function conclusionOf(
  { hospitalNames }: AssessmentMakers,
  made: MadeCase,
  at: Date,
): { findings: Findings; text: string } {
  const { category, level, subject, cast, caseNo } = made;
  const [measured] = measuredParts([measuredFor(category, level)], subject.birthDate, at);
  const findings: Findings = {
    parts: [{ measured: measured!, suggestion: suggestLevel(measured!), level }],
    meets: level !== null,
    overall: level === null ? null : { category, level },
    opinion: OPINION,
  };
  const hospitalName = hospitalNames.get(cast.hospitalId)!;
  return {
    findings,
    text: conclusionLines({ findings, person: subject, hospitalName, caseNo, round: 1, at }).join('\n'),
  };
}

function signWith(keyPair: Sm2KeyPair, text: string): Buffer {
  return sm2Sign(keyPair, text, randomBytes);
}
