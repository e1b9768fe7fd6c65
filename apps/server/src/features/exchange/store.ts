import { statement } from '../../platform/store/statement.ts';

export type SubmissionRow = {
  id: string;
  caseId: string;
  dossierSealed: Buffer;
  state: 'waiting' | 'received' | 'refused';
  attempts: number;
  receipt: Record<string, unknown> | null;
  createdAt: Date;
  receivedAt: Date | null;
};

const SUBMISSION = `id, case_id as "caseId", dossier_sealed as "dossierSealed", state, attempts, receipt,
  created_at as "createdAt", received_at as "receivedAt"`;

/** county, id, case, kind, dossier (sealed), digest (SM3), now */
export const insertSubmission = statement(
  'exchange.insert',
  `insert into registry_submission (county_code, id, case_id, kind, dossier_sealed, dossier_digest, state, created_at)
   values ($1, $2, $3, $4, $5, $6, 'waiting', $7)`,
);

/** county, person: one after the other, and each sees what the one before has written */
export const lockPerson = statement(
  'exchange.lock_person',
  'select pg_advisory_xact_lock(hashtextextended($1 || $2::text, 0))',
);

/** county, person, case: another certificate of this person that was handed over and is not issued yet */
export const findOnTheWay = statement(
  'exchange.find_on_the_way',
  `select s.id from case_file f join registry_submission s on s.county_code = f.county_code and s.case_id = f.id
    where f.county_code = $1 and f.person_id = $2 and f.id <> $3 and f.closed_at is null
      and f.stage in ('registering', 'issuing') and s.state <> 'refused' limit 1`,
);

/** county, id */
export const findSubmission = statement(
  'exchange.find',
  `select ${SUBMISSION} from registry_submission where county_code = $1 and id = $2`,
);

/** county, case: the newest first */
export const submissionsOfCase = statement(
  'exchange.of_case',
  `select ${SUBMISSION} from registry_submission where county_code = $1 and case_id = $2 order by created_at desc`,
);

/** county, older than */
export const withoutAnswer = statement(
  'exchange.without_answer',
  `select id from registry_submission where county_code = $1 and state = 'waiting' and created_at < $2
    order by created_at limit 100`,
);

/** county, id, state, receipt, signature, now */
export const recordAnswer = statement(
  'exchange.record_answer',
  `update registry_submission set state = $3, receipt = $4, receipt_signature = $5, received_at = $6,
     attempts = attempts + 1, last_error = null
    where county_code = $1 and id = $2 and state = 'waiting'`,
);

/** county, id, what went wrong */
export const recordFailure = statement(
  'exchange.record_failure',
  'update registry_submission set attempts = attempts + 1, last_error = $3 where county_code = $1 and id = $2',
);
