/** SQL of drafts. A draft belongs to the account that began it. */
import { statement } from '../../platform/store/statement.ts';

export type DraftRow = {
  id: string;
  serviceId: string;
  serviceVersion: number;
  personId: string;
  applicantPersonId: string | null;
  regionCode: string;
  answersSealed: Buffer;
  revision: number;
  updatedAt: Date;
};

const DRAFT = `id, service_id as "serviceId", service_version as "serviceVersion", person_id as "personId",
  applicant_person_id as "applicantPersonId", region_code as "regionCode", answers_sealed as "answersSealed", revision,
  updated_at as "updatedAt"`;

/** county, account */
export const findDrafts = statement(
  'cases.find_drafts',
  `select ${DRAFT} from draft where county_code = $1 and account_id = $2 order by updated_at desc`,
);

/** county, account, draft */
export const findDraft = statement(
  'cases.find_draft',
  `select ${DRAFT} from draft where county_code = $1 and account_id = $2 and id = $3`,
);

/** The same, held until the command ends: two answers at once follow one another. */
export const lockDraft = statement(
  'cases.lock_draft',
  `select ${DRAFT} from draft where county_code = $1 and account_id = $2 and id = $3 for update`,
);

/** county, account, person, service */
export const findDraftFor = statement(
  'cases.find_draft_for',
  `select id from draft where county_code = $1 and account_id = $2 and person_id = $3 and service_id = $4`,
);

export const insertDraft = statement(
  'cases.insert_draft',
  `insert into draft (county_code, id, account_id, service_id, service_version, person_id, applicant_person_id,
     region_code, answers_sealed, revision, updated_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1, $10)`,
);

/** county, draft, sealed answers, revision, now */
export const updateDraft = statement(
  'cases.update_draft',
  'update draft set answers_sealed = $3, revision = $4, updated_at = $5 where county_code = $1 and id = $2',
);

export const deleteDraft = statement('cases.delete_draft', 'delete from draft where county_code = $1 and id = $2');
