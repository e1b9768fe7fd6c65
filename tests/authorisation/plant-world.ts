/** Puts a world into the database: every row is a copy of one that the server itself wrote, with other owners. */
import { hashToken } from '@yimi/server/platform/http/session';
import type { TestCaller } from '@yimi/server/platform/http/test-server';
import { COUNTY, type PlantedDistrict } from '@yimi/server/test-support/planted-district';
import type { World, WorldCaller } from './world.ts';

/** Where the pattern itself lies: in nobody's area. */
const NOWHERE = '000000000000';

/** Of a real application: what is sealed in its rows opens in their copies too. */
export type Pattern = { caseId: string; personId: string; certificateId: string };

export async function plantPattern(district: PlantedDistrict): Promise<Pattern> {
  const { person, caseId } = await district.applied();
  const certificateId = await district.certificate(person.id);
  for (const table of ['person', 'case_file', 'certificate']) {
    await district.database.owner.query(`update ${table} set region_code = $1`, [NOWHERE]);
  }
  return { caseId, personId: person.id, certificateId };
}

/** Columns of the pattern's row, but for those that the world says. */
async function copyRows(
  district: PlantedDistrict,
  table: string,
  pattern: { key: string; id: string },
  given: Readonly<Record<string, string>>,
  rows: readonly object[],
): Promise<void> {
  const { owner } = district.database;
  const { rows: columns } = await owner.query<{ name: string }>(
    'select column_name as name from information_schema.columns where table_name = $1 order by ordinal_position',
    [table],
  );
  const names = columns.map(({ name }) => name);
  const values = names.map((name) => given[name] ?? `p.${name}`);
  await owner.query(
    `insert into ${table} (${names.join(', ')}) select ${values.join(', ')}
     from ${table} p cross join jsonb_array_elements($2::jsonb) as w where p.${pattern.key} = $1`,
    [pattern.id, JSON.stringify(rows)],
  );
}

const text = (name: string) => `w->>'${name}'`;
const uuid = (name: string) => `(w->>'${name}')::uuid`;
const date = (name: string) => `(w->>'${name}')::date`;
const bytes = (name: string) => `decode(md5(w->>'${name}'), 'hex')`;

/** @returns the caller of each account */
export async function plantWorld(
  district: PlantedDistrict,
  pattern: Pattern,
  world: World,
): Promise<Map<WorldCaller, TestCaller>> {
  const { owner, store } = district.database;
  const now = `'${store.now().toISOString()}'::timestamptz`;
  const { callers, units, guardianships, proxies, people, certificates, cases } = world;
  const insert = (table: string, given: Readonly<Record<string, string>>, rows: readonly object[]) =>
    owner.query(
      `insert into ${table} (county_code, ${Object.keys(given).join(', ')})
       select '${COUNTY}', ${Object.values(given).join(', ')} from jsonb_array_elements($1::jsonb) as w`,
      [JSON.stringify(rows)],
    );
  const dates = { valid_from: date('from'), valid_to: date('to') };

  await insert(
    'unit',
    { id: uuid('id'), kind: text('kind'), name: `'单位'`, region_code: `'${COUNTY}'`, ...dates },
    units,
  );
  await insert(
    'account',
    {
      ...{ id: uuid('account'), display_name: `'某人'`, created_at: now, person_id: uuid('person') },
      kind: `case when w->>'person' is null then 'staff' else 'citizen' end`,
      closed_at: `case when (w->>'closed')::boolean then ${now} end`,
    },
    callers,
  );
  const tokens = callers.map(({ account }) => ({ account, hash: hashToken(account).toString('hex') }));
  await insert(
    'session',
    {
      ...{ token_hash: `decode(w->>'hash', 'hex')`, account_id: uuid('account'), created_at: now, seen_at: now },
      expires_at: `${now} + interval '1 year'`,
    },
    tokens,
  );
  const posts = callers.flatMap(({ account, posts: held }) => held.map((post) => ({ ...post, account })));
  await insert(
    'post',
    {
      ...{ id: uuid('id'), account_id: uuid('account'), role: text('role'), unit_id: uuid('unit'), kind: text('kind') },
      ...{ region_code: text('region'), ...dates },
    },
    posts,
  );
  await insert(
    'guardianship',
    {
      ...{ id: uuid('id'), ward_id: uuid('ward'), guardian_id: uuid('guardian'), relation: `'父亲'` },
      ...{ reason: `'minor'`, source: `'population'`, ...dates },
    },
    guardianships,
  );
  await insert(
    'proxy',
    {
      ...{ id: uuid('id'), principal_id: uuid('principal'), agent_id: uuid('agent'), consent_version: `'1'` },
      ...{ consented_at: now, valid_to: date('to') },
      ended_at: `case when (w->>'ended')::boolean then ${now} end`,
    },
    proxies,
  );
  const person = { id: uuid('id'), region_code: text('region'), citizen_number_index: bytes('id') };
  await copyRows(district, 'person', { key: 'id', id: pattern.personId }, person, people);
  await copyRows(
    district,
    'certificate',
    { key: 'id', id: pattern.certificateId },
    {
      ...{ id: uuid('id'), person_id: uuid('person'), region_code: text('region'), number_index: bytes('id') },
      ...{ licence_identifier: text('id'), verification_code: text('id') },
    },
    certificates,
  );
  await copyRows(
    district,
    'case_file',
    { key: 'id', id: pattern.caseId },
    {
      ...{ id: uuid('id'), case_no: text('id'), person_id: uuid('person'), applicant_person_id: uuid('applicant') },
      ...{ region_code: text('region'), hospital_id: uuid('hospital'), entered_by: uuid('enteredBy') },
      ...{ stage: text('stage'), owner_role: text('ownerRole'), escalated_to: text('escalatedTo') },
      due_at: `${now} + case when (w->>'overdue')::boolean then interval '-1 day' else interval '1 day' end`,
      closed_at: `case when (w->>'closed')::boolean then ${now} end`,
    },
    cases,
  );
  await copyRows(district, 'case_action', { key: 'case_id', id: pattern.caseId }, { case_id: uuid('id') }, cases);

  return new Map(
    callers.map((caller) => {
      const postId = caller.posts[caller.chosen]?.id;
      return [
        caller,
        { accountId: caller.account, cookie: `yimi_session=${caller.account}`, ...(postId && { postId }) },
      ];
    }),
  );
}

/** Takes all but the pattern away again. */
export async function clearWorld({ database: { owner } }: PlantedDistrict, pattern: Pattern): Promise<void> {
  for (const table of ['unit', 'account', 'session', 'post', 'guardianship', 'proxy'])
    await owner.query(`delete from ${table}`);
  await owner.query('delete from person where id <> $1', [pattern.personId]);
  await owner.query('delete from certificate where id <> $1', [pattern.certificateId]);
  await owner.query('delete from case_action where case_id <> $1', [pattern.caseId]);
  await owner.query('delete from case_file where id <> $1', [pattern.caseId]);
}
