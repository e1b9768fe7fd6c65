/** SQL of what the rules answered to whoever decided. */
import type { LocalDate } from '@yimi/domain/local-date';
import type { DistrictDecision } from '@yimi/service-kit/district-rules';
import type { Verdict } from '@yimi/service-kit/rules';
import { statement } from '../../platform/store/statement.ts';

export type Answers = Readonly<Record<string, Verdict>>;

export type JudgementRow = {
  id: string;
  serviceId: string;
  serviceVersion: number;
  rulesFrom: LocalDate;
  onDay: LocalDate;
  factsSealed: Buffer;
  answers: Answers;
  /** null: judged by the national clauses alone. */
  decision: DistrictDecision | null;
};

/** county, id, case, seq, service, its version, from of the national clauses, district's version, on, facts, answers, today */
export const insertJudgement = statement(
  'rules.insert_judgement',
  `insert into judgement (county_code, id, case_id, seq, service_id, service_version, rules_from, district_version_id,
     on_day, facts_sealed, answers, judged_on) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
);

/** county, today, limit: of earlier days, those that were not judged again for longest */
export const findToReplay = statement(
  'rules.find_to_replay',
  `select j.id, j.service_id as "serviceId", j.service_version as "serviceVersion", j.rules_from as "rulesFrom",
     j.on_day as "onDay", j.facts_sealed as "factsSealed", j.answers,
     case when j.district_version_id is not null
       then json_build_object('document', v.document, 'clauses', v.clauses) end as decision
   from judgement j
   left join rule_version v on v.county_code = j.county_code and v.id = j.district_version_id
   where j.county_code = $1 and j.judged_on < $2 and (j.replayed_on is null or j.replayed_on < $2)
   order by j.replayed_on nulls first, j.id limit $3`,
);

/** county, ids, today, what each was answered where that is another, or null, beside each other */
export const markReplayed = statement(
  'rules.mark_replayed',
  `update judgement j set replayed_on = $3, differs = again.differs
   from unnest($2::uuid[], $4::jsonb[]) as again (id, differs) where j.county_code = $1 and j.id = again.id`,
);

export type ReplayState = { judgements: number; differing: number; lastReplayedOn: LocalDate | null };

/** county */
export const replayState = statement(
  'rules.replay_state',
  `select count(*)::int as judgements, count(*) filter (where differs is not null)::int as differing,
     max(replayed_on) as "lastReplayedOn" from judgement where county_code = $1`,
);

export type DifferingRow = {
  caseId: string;
  caseNo: string;
  serviceId: string;
  serviceVersion: number;
  judgedOn: LocalDate;
  answers: Answers;
  differs: Answers;
};

/** county: the newest first, a hundred at most */
export const listDiffering = statement(
  'rules.list_differing',
  `select j.case_id as "caseId", f.case_no as "caseNo", j.service_id as "serviceId",
     j.service_version as "serviceVersion", j.judged_on as "judgedOn", j.answers, j.differs
   from judgement j join case_file f on f.county_code = j.county_code and f.id = j.case_id
   where j.county_code = $1 and j.differs is not null order by j.judged_on desc, j.id desc limit 100`,
);
