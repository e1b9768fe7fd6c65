/** SQL of assessments, their signatures and seals. */
import { statement } from '../../platform/store/statement.ts';

export type AssessmentRow = {
  caseId: string;
  round: number;
  hospitalId: string;
  doctorId: string;
  findingsSealed: Buffer | null;
  documentSealed: Buffer | null;
  documentDigest: Buffer | null;
  meetsStandard: boolean | null;
  sealSignature: Buffer | null;
  sealCertificate: Buffer | null;
  sealedAt: Date | null;
};

/** county, case: the latest round */
export const findAssessment = statement(
  'assessment.find',
  `select case_id as "caseId", round, hospital_id as "hospitalId", doctor_id as "doctorId",
     findings_sealed as "findingsSealed", document_sealed as "documentSealed", document_digest as "documentDigest",
     meets_standard as "meetsStandard", seal_signature as "sealSignature", seal_certificate as "sealCertificate",
     sealed_at as "sealedAt"
   from assessment where county_code = $1 and case_id = $2 order by round desc limit 1`,
);

/** county, case, round, hospital, doctor, now */
export const insertAssessment = statement(
  'assessment.insert',
  `insert into assessment (county_code, case_id, round, hospital_id, doctor_id, started_at)
   values ($1, $2, $3, $4, $5, $6)`,
);

/** county, case, round, findings (sealed), document (sealed), digest, meets, now */
export const concludeAssessment = statement(
  'assessment.conclude',
  `update assessment set findings_sealed = $4, document_sealed = $5, document_digest = $6, meets_standard = $7,
     concluded_at = $8 where county_code = $1 and case_id = $2 and round = $3 and sealed_at is null`,
);

/** county, case, round, signature, certificate, by, now */
export const sealAssessment = statement(
  'assessment.seal',
  `update assessment set seal_signature = $4, seal_certificate = $5, sealed_by = $6, sealed_at = $7
    where county_code = $1 and case_id = $2 and round = $3 and sealed_at is null`,
);

export type SignatureRow = {
  round: number;
  doctorId: string;
  doctorName: string;
  documentDigest: Buffer;
  signature: Buffer;
  certificate: Buffer;
  signedAt: Date;
};

/** county, case: of all rounds, the first first */
export const findSignatures = statement(
  'assessment.signatures',
  `select round, doctor_id as "doctorId", doctor_name as "doctorName", document_digest as "documentDigest", signature,
     certificate, signed_at as "signedAt"
   from assessment_signature where county_code = $1 and case_id = $2 order by signed_at, doctor_id`,
);

/** county, case, round, doctor, name, digest, signature, certificate, now */
export const insertSignature = statement(
  'assessment.insert_signature',
  `insert into assessment_signature (county_code, case_id, round, doctor_id, doctor_name, document_digest, signature,
     certificate, signed_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
);

export type WorkRow = { caseId: string; caseNo: string; subjectMasked: string; stage: string; startsAt: Date | null };

/** county, hospital: what waits for this hospital's doctors and seal keepers */
export const hospitalWork = statement(
  'assessment.hospital_work',
  `select f.id as "caseId", f.case_no as "caseNo", f.subject_masked as "subjectMasked", f.stage,
     a.starts_at as "startsAt"
   from case_file f
   left join lateral (
     select starts_at from appointment where county_code = f.county_code and case_id = f.id and cancelled_at is null
      order by booked_at desc limit 1) a on true
   where f.county_code = $1 and f.hospital_id = $2 and f.closed_at is null and f.stage in ('booked', 'assessing', 'signed')
   order by a.starts_at nulls last, f.id limit 500`,
);
