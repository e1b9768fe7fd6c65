import type pg from 'pg';

/** Villages of a made-up county: 25 townships with 12 each, in uneven size. */
const VILLAGES = `select '230111' || lpad((1 + v / 12)::text, 3, '0') || lpad((201 + v % 12)::text, 3, '0') as code, v
  from generate_series(0, 299) v`;

/**
 * Cases with a first action, people and certificates of a whole county over ten years, every twentieth case open. The
 * later villages have up to three times as many as the first.
 */
export async function fillCases(owner: pg.Pool, cases: number): Promise<void> {
  await owner.query(
    `with villages as (select array_agg(code order by v) as codes from (${VILLAGES}) each)
     insert into case_file (county_code, id, case_no, service_id, service_version, region_code, person_id, entered_by,
       subject_masked, answers_sealed, stage, owner_role, seq, submitted_at, stage_since, service_used_ms, due_at,
       closed_at, hospital_id)
     select '230111', ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'BENCH' || n,
       'disability-certificate', 1, codes[1 + floor(299.9 * sqrt((n::bigint * 7919 % $1) / $1::float))::int],
       ('00000000-0000-7000-9000-' || lpad(to_hex(n / 20), 12, '0'))::uuid,
       ('00000000-0000-7000-a000-' || lpad(to_hex(n % 198), 12, '0'))::uuid, '严**', decode(repeat('5a', 200), 'hex'),
       case when n % 20 = 0 then 'submitted' else 'issued' end,
       case when n % 20 = 0 then 'district-reviewer' else 'system' end, 1, at, at, 0,
       case when n % 20 = 0 then at + interval '30 days' end, case when n % 20 = 0 then null else at + interval '9 days' end,
       ('00000000-0000-7000-b000-' || lpad(to_hex(n % 3), 12, '0'))::uuid
     from generate_series(1, $1::int) n cross join villages,
       lateral (select timestamptz '2026-11-23' - n * interval '5 minutes' as at) times`,
    [cases],
  );
  await owner.query(
    `insert into case_action (county_code, case_id, seq, action, actor_id, actor_role, actor_name, at, detail)
     select county_code, id, 1, 'submit', 'x', 'citizen', '', submitted_at, '{}' from case_file`,
  );
  for (const table of ['case_file', 'case_action']) await owner.query(`vacuum analyze ${table}`);
}
