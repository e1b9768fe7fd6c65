/** SQL of what waits for somebody at home. */
import { statement } from '../../platform/store/statement.ts';
import { CASE_FILE, caseScope } from './store.case.ts';

/** county, caseScope, services, stages (beside each other): the longest first, with the last action that said something */
export const returnedCasesIn = statement(
  'cases.returned_in',
  `select ${CASE_FILE}, (select a.words_sealed from case_action a
       where a.county_code = f.county_code and a.case_id = f.id and a.words_sealed is not null
       order by a.seq desc limit 1) as "wordsSealed"
   from case_file f join unnest($10::text[], $11::text[]) as asking (service, stage)
     on asking.service = f.service_id and asking.stage = f.stage
   left join region r on r.code = f.region_code
   where f.county_code = $1 and ${caseScope.sql} and f.closed_at is null
   order by f.stage_since, f.id limit 200`,
);

/** county, account: the longest untouched first */
export const draftsAtHome = statement(
  'cases.drafts_at_home',
  `select d.id, d.service_id as "serviceId", d.service_version as "serviceVersion", d.person_id as "personId",
     d.applicant_person_id as "applicantPersonId", d.region_code as "regionCode", d.answers_sealed as "answersSealed",
     d.revision, d.updated_at as "updatedAt", coalesce(r.name, '') as "regionName"
   from draft d left join region r on r.code = d.region_code
   where d.county_code = $1 and d.account_id = $2 order by d.updated_at, d.id limit 200`,
);
