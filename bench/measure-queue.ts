/** GET of a queue page of 50 in a jurisdiction of 200 000 cases. */
import { signInStaff } from '@yimi/tests/journey/sign-in';
import type { OwnDistrict } from '@yimi/tests/own-district/own-district';
import type pg from 'pg';
import { type Load, load } from './load.ts';

const CASES = 200_000;
const IN_FLIGHT = 16;
const SECONDS = 10;
const PAGE = 50;

export type QueueFigures = Load & { cases: number };

export async function measureQueue(district: OwnDistrict): Promise<Record<'open' | 'mine' | 'all', QueueFigures>> {
  await fillCases(district.owner);
  const reviewer = await signInStaff(district, 'reviewer1');
  const measure = async (view: string): Promise<QueueFigures> => {
    const { items } = await reviewer.call<{ items: unknown[] }>('GET', `/queue?view=${view}`);
    if (items.length !== PAGE) throw new Error(`the queue ${view} shows ${items.length} cases`);
    const figures = await load(() => reviewer.raw(`/api/queue?view=${view}`), {
      inFlight: IN_FLIGHT,
      seconds: SECONDS,
    });
    return { cases: CASES, ...figures };
  };
  return { open: await measure('open'), mine: await measure('mine'), all: await measure('all') };
}

/**
 * Copies of the seeded cases, over five years and all villages, each of a person of the record. One of twenty is
 * still open: nobody has two open ones of one service.
 */
async function fillCases(owner: pg.Pool): Promise<void> {
  await owner.query(
    `with villages as (
       select array_agg(code order by code) as codes from region where length(code) = 12 and takes_part
     ), people as (
       select id, name_masked, row_number() over (order by id) as n from person p
       where not exists (select from case_file f where f.person_id = p.id)
     ), made as (
       select n, now() - (n * interval '13 minutes') as at, n % 20 = 0 as is_open from generate_series(1, $1::int) n
     )
     insert into case_file (county_code, id, case_no, service_id, service_version, region_code, person_id, entered_by,
       subject_masked, answers_sealed, stage, owner_role, seq, submitted_at, stage_since, service_used_ms, due_at, closed_at)
     select '230111', gen_random_uuid(), 'BENCH' || made.n, 'disability-certificate', 1,
       codes[1 + made.n % array_length(codes, 1)], people.id, gen_random_uuid(), people.name_masked,
       decode(repeat('5a', 900), 'hex'), case when is_open then 'submitted' else 'issued' end,
       case when is_open then 'district-reviewer' else 'system' end, 1, at, at, 0,
       case when is_open then at + interval '30 days' end, case when is_open then null else at + interval '9 days' end
     from made cross join villages join people on people.n = made.n / 20 + 1`,
    [CASES],
  );
  await owner.query('analyze case_file');
}
