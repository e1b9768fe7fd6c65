/** SQL of what an agent had opened for a principal. */
import { statement } from '../../platform/store/statement.ts';

/** county, principal, agent: from now on only the principal sees these cases */
export const takeBackCases = statement(
  'cases.take_back_cases',
  `update case_file set applicant_person_id = $2 where county_code = $1 and person_id = $2 and applicant_person_id = $3`,
);

/** county, principal, agent: half-written applications hold what is known of the principal */
export const dropAgentDrafts = statement(
  'cases.drop_agent_drafts',
  'delete from draft where county_code = $1 and person_id = $2 and applicant_person_id = $3',
);
