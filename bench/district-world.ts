/** A running district as the oracle of the authorisation proofs knows it: read past all policies, by the owner. */
import { randomBytes } from 'node:crypto';
import { localDate } from '@yimi/domain/local-date';
import { hashToken } from '@yimi/server/platform/http/session';
import type { World, WorldCaller, WorldPost } from '@yimi/tests/authorisation/world';
import type pg from 'pg';

export type SignedIn = { caller: WorldCaller; cookie: string };

const CITIZENS = 400;

export async function readWorld(owner: pg.Pool): Promise<World> {
  const rows = async <Row>(text: string) => (await owner.query(text)).rows as Row[];
  const dates = `to_char(valid_from, 'YYYY-MM-DD') as "from", to_char(valid_to, 'YYYY-MM-DD') as "to"`;
  const posts = await rows<WorldPost & { account: string }>(
    `select id, account_id as account, role, unit_id as unit, region_code as region, kind, ${dates} from post`,
  );
  const accounts = await rows<{ account: string; closed: boolean; person: string | null }>(
    `select id as account, closed_at is not null as closed, person_id as person from account
     where kind = 'staff' or person_id is not null`,
  );
  return {
    today: localDate(new Date()),
    units: await rows(`select id, kind, ${dates} from unit`),
    people: await rows('select id, region_code as region from person'),
    guardianships: await rows(`select id, ward_id as ward, guardian_id as guardian, ${dates} from guardianship`),
    proxies: await rows(
      `select id, principal_id as principal, agent_id as agent, to_char(valid_to, 'YYYY-MM-DD') as "to",
         ended_at is not null as ended from proxy`,
    ),
    certificates: await rows('select id, person_id as person, region_code as region from certificate'),
    cases: await rows(
      `select id, person_id as person, applicant_person_id as applicant, region_code as region,
         hospital_id as hospital, entered_by as "enteredBy", stage, owner_role as "ownerRole",
         escalated_to as "escalatedTo", due_at < now() as overdue, closed_at is not null as closed from case_file`,
    ),
    callers: accounts.flatMap((account) => {
      const held = posts.filter((post) => post.account === account.account);
      return account.person === null
        ? held.map((_, chosen) => ({ ...account, posts: held, chosen }))
        : [{ ...account, posts: [], chosen: -1 }];
    }),
  };
}

/**
 * Copies of one seeded application, with its sealed answers and its first action, for people and villages of the whole
 * district; one of twenty is still open, half of all were given to a hospital.
 */
export async function copyCases(owner: pg.Pool, cases: number): Promise<void> {
  await owner.query(
    `with pattern as (select * from case_file where stage = 'submitted' limit 1), villages as (
       select array_agg(code order by code) as codes from region where length(code) = 12 and takes_part
     ), hospitals as (select array_agg(id order by id) as ids from unit where kind = 'hospital'), people as (
       select id, name_masked, row_number() over (order by id) as n from person p
       where not exists (select from case_file f where f.person_id = p.id)
     ), officers as (select array_agg(account_id order by account_id) as ids from post where role = 'liaison')
     insert into case_file (county_code, id, case_no, service_id, service_version, region_code, person_id,
       applicant_person_id, entered_by, subject_masked, answers_sealed, stage, owner_role, hospital_id, seq,
       submitted_at, stage_since, service_used_ms, due_at, closed_at)
     select p.county_code, gen_random_uuid(), 'COPY' || n, p.service_id, p.service_version,
       codes[1 + n % array_length(codes, 1)], people.id, case when n % 3 = 0 then people.id end,
       officers.ids[1 + n % array_length(officers.ids, 1)], people.name_masked, p.answers_sealed,
       case when n % 20 = 0 then 'booked' else 'submitted' end, p.owner_role,
       case when n % 2 = 0 then hospitals.ids[1 + n / 2 % array_length(hospitals.ids, 1)] end, 1,
       at, at, 0, at + interval '30 days', case when n % 20 <> 0 then at + interval '9 days' end
     from generate_series(1, $1::int) n cross join pattern p cross join villages cross join hospitals
       cross join officers join people using (n), lateral (select now() - n * interval '13 minutes' as at) times`,
    [cases],
  );
  await owner.query(
    `insert into case_action (county_code, case_id, seq, action, actor_id, actor_role, actor_name, at, detail, words_sealed)
     select f.county_code, f.id, 1, a.action, a.actor_id, a.actor_role, a.actor_name, f.submitted_at, a.detail, a.words_sealed
     from case_file f, (select * from case_action where seq = 1 and case_id =
       (select id from case_file where stage = 'submitted' and case_no not like 'COPY%' limit 1)) a
     where f.case_no like 'COPY%'`,
  );
  await owner.query('analyze case_file, case_action');
}

/** Accounts for people of the record, so that many citizens ask. */
export async function openCitizenAccounts(owner: pg.Pool): Promise<void> {
  await owner.query(
    `insert into account (county_code, id, kind, display_name, person_id, created_at)
     select county_code, gen_random_uuid(), 'citizen', name_masked, id, now() from (
       select p.county_code, p.id, p.name_masked from person p
       where not exists (select from account a where a.person_id = p.id)
       order by exists (select from case_file f where p.id in (f.person_id, f.applicant_person_id)) desc, p.id
       limit $1) chosen`,
    [CITIZENS],
  );
}

/** A session for every account that is open. */
export async function signInAll(owner: pg.Pool, { callers }: World): Promise<SignedIn[]> {
  const tokens = new Map<string, string>();
  for (const { account, closed } of callers) if (!closed) tokens.set(account, randomBytes(16).toString('hex'));
  await owner.query(
    `insert into session (county_code, token_hash, account_id, created_at, seen_at, expires_at)
     select '230111', hash, account, now(), now(), now() + interval '1 day'
     from unnest($1::bytea[], $2::uuid[]) as t(hash, account)`,
    [[...tokens.values()].map(hashToken), [...tokens.keys()]],
  );
  return callers.flatMap((caller) => {
    const token = tokens.get(caller.account);
    return token ? [{ caller, cookie: `yimi_session=${token}` }] : [];
  });
}
