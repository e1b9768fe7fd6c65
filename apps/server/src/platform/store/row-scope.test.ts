/** The second wall: what the policies of migration 0009 refuse even when a query forgets its WHERE. */
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPool } from './pool.ts';
import { type Scope, scopeSql } from './scope.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

const county = '230111';
const TODAY = '2026-11-23';
const villageA = '230111009001';
const villageB = '230111010001';
const personA = v7();
const personB = v7();
const caseA = v7();
const caseB = v7();
const hospital = v7();
const certificateB = v7();
const A: Scope = { county, areas: ['230111009'] };

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  for (const [person, village, id] of [
    [personA, villageA, caseA],
    [personB, villageB, caseB],
  ] as const) {
    await database.owner.query(
      `insert into person (county_code, id, region_code, name_sealed, name_index, name_masked, citizen_number_sealed,
         citizen_number_index, sex, birth_date, nation, source, confirmed_on)
       values ($1, $2, $3, '', '', '张*', '', $4, 'male', '1980-01-01', '汉族', 'population', '2026-01-01')`,
      [county, person, village, Buffer.from(person)],
    );
    await database.owner.query(
      `insert into case_file (county_code, id, case_no, service_id, service_version, region_code, person_id, entered_by,
         subject_masked, answers_sealed, stage, owner_role, seq, submitted_at, stage_since, service_used_ms, hospital_id)
       values ($1, $2, $3, 'test', 1, $4, $5, $6, '张*', '', 'submitted', 'district-reviewer', 1, now(), now(), 0, $7)`,
      [county, id, `N-${id}`, village, person, v7(), person === personB ? hospital : null],
    );
    await database.owner.query(
      `insert into case_action (county_code, case_id, seq, action, actor_id, actor_role, actor_name, at, detail)
       values ($1, $2, 1, 'submit', 'x', 'citizen', 'x', now(), '{}')`,
      [county, id],
    );
    await database.owner.query(
      `insert into message (county_code, id, person_id, kind, title, body_sealed, created_at, sms_state)
       values ($1, $2, $3, 'test', 't', '', now(), 'none')`,
      [county, v7(), person],
    );
    await database.owner.query(
      `insert into draft (county_code, id, account_id, service_id, service_version, person_id, region_code, answers_sealed, revision, updated_at)
       values ($1, $2, $3, 'test', 1, $4, $5, '', 1, now())`,
      [county, v7(), v7(), person, village],
    );
    await database.owner.query(
      `insert into handed_work (county_code, id, kind, object_id, region_code, from_account, handed_at)
       values ($1, $2, 'draft', $3, $4, $5, now())`,
      [county, v7(), v7(), village, v7()],
    );
    const [entitlement, list] = [v7(), v7()];
    await database.owner.query(
      `insert into entitlement (county_code, id, case_id, person_id, recipient_id, region_code, service_id, service_version,
         subject_masked, starts_on, status, seq)
       values ($1, $2, $3, $4, $4, $5, 'test', 1, '张*', '2026-01-01', 'active', 1)`,
      [county, entitlement, id, person, village],
    );
    await database.owner.query(
      `insert into entitlement_entry (county_code, entitlement_id, seq, kind, counts_on, actor_id, actor_role, actor_name, at)
       values ($1, $2, 1, 'started', '2026-01-01', 'x', 'system', '', now())`,
      [county, entitlement],
    );
    await database.owner.query(
      `insert into payment_list (county_code, id, region_code, service_id, month, status, lines, prepared_by, prepared_at)
       values ($1, $2, $3, 'test', '2026-01', 'prepared', '{}', $4, now())`,
      [county, list, village, v7()],
    );
    await database.owner.query(
      `insert into payment_line (county_code, id, list_id, entitlement_id, case_id, person_id, region_code, month, amount_fen, state)
       values ($1, $2, $3, $4, $5, $6, $7, '2026-01', 1, 'waiting')`,
      [county, v7(), list, entitlement, id, person, village],
    );
    await database.owner.query(
      `insert into judgement (county_code, id, case_id, seq, service_id, service_version, rules_from, on_day, facts_sealed, answers, judged_on)
       values ($1, $2, $3, 1, 'test', 1, '2026-01-01', '2026-01-01', '', '{}', '2026-01-01')`,
      [county, v7(), id],
    );
    await database.owner.query(
      `insert into person_mark (county_code, person_id, kind, holds, source, as_of)
       values ($1, $2, 'minimum-living', true, 'test', '2026-01-01')`,
      [county, person],
    );
    const certificate = person === personB ? certificateB : v7();
    await database.owner.query(
      `insert into certificate (county_code, id, person_id, region_code, number_sealed, number_index, category, level, status,
         licence_identifier, version, verification_code, issued_on, expires_on, changed_at)
       values ($1, $2::uuid, $3, $4, '', '', 1, 1, 'active', $2::text, 1, $2::text, '2026-01-01', '2036-01-01', now())`,
      [county, certificate, person, village],
    );
    await database.owner.query(
      `insert into registry_submission (county_code, id, case_id, kind, dossier_sealed, dossier_digest, state, created_at)
       values ($1, $2, $3, 'issue', '', '', 'waiting', now())`,
      [county, v7(), id],
    );
    await database.owner.query(
      `insert into assessment (county_code, case_id, round, hospital_id, doctor_id, started_at) values ($1, $2, 1, $3, $4, now())`,
      [county, id, hospital, v7()],
    );
    await database.owner.query(
      `insert into appointment (county_code, id, case_id, slot_id, hospital_id, starts_at, booked_by, booked_at)
       values ($1, $2, $3, $4, $5, now(), 'x', now())`,
      [county, v7(), id, v7(), hospital],
    );
    await database.owner.query(
      `insert into assessment_signature (county_code, case_id, round, doctor_id, doctor_name, document_digest, signature, certificate, signed_at)
       values ($1, $2, 1, $3, 'd', '', '', '', now())`,
      [county, id, v7()],
    );
    await database.owner.query(
      `insert into visit (county_code, id, person_id, region_code, account_id, visited_on, outcome, recorded_at)
       values ($1, $2, $3, $4, $5, '2026-11-20', 'done', now())`,
      [county, v7(), person, village, v7()],
    );
    await database.owner.query(
      `insert into complaint (county_code, id, audit_id, person_id, complainant_id, region_code, words_sealed, at, due_on)
       values ($1, $2, $2, $3, $3, $4, '', now(), '2026-12-07')`,
      [county, v7(), person, village],
    );
  }
  await database.owner.query(
    `insert into certificate_part (county_code, certificate_id, category, level) select county_code, id, 1, 1 from certificate`,
  );
  await database.owner.query(
    `insert into certificate_event (county_code, certificate_id, seq, kind, at, actor_id) select county_code, id, 1, 'issued', now(), 'x' from certificate`,
  );
});
afterAll(() => database.close());

/** Runs one statement as the application's role in a scope; gives the rows, or the SQLSTATE. */
async function as(scope: Scope | null, text: string, values: unknown[] = []): Promise<unknown[] | string> {
  const client = await database.store.pool.connect();
  try {
    await client.query(scope ? `begin; ${scopeSql(scope, TODAY)}` : 'begin');
    const result = await client.query(text, values);
    return result.command === 'SELECT' ? result.rows : [result.rowCount];
  } catch (error) {
    return (error as { code: string }).code;
  } finally {
    await client.query('rollback');
    client.release();
  }
}

/** What the whole district shares, and names nobody: which rows may be changed is guarded, not who sees them. */
const OF_DISTRICT = ['rule_version'];
/** About people at work and whole tables: the tests of their rooms show who reads them. */
const OF_COUNTY = ['alarm', 'export_request'];
const GUARDED = [
  'judgement',
  'person',
  'draft',
  'handed_work',
  'case_file',
  'certificate',
  'message',
  'registry_submission',
  'case_action',
  'assessment',
  'assessment_signature',
  'appointment',
  'certificate_part',
  'certificate_event',
  'complaint',
  'entitlement',
  'entitlement_entry',
  'payment_list',
  'payment_line',
  'person_mark',
  'visit',
];

describe.each(GUARDED)('%s', (table) => {
  test('without a scope nothing is seen', async () => {
    expect(await as(null, `select 1 from ${table}`)).toEqual([]);
  });

  test('from A only the rows of A are seen, and from the county all', async () => {
    expect(await as(A, `select 1 from ${table}`)).toHaveLength(1);
    expect(await as({ county, areas: [county] }, `select 1 from ${table}`)).toHaveLength(2);
  });
});

test('these tables have policies, which bind even their owner unless one lets it through', async () => {
  const { rows } = await database.owner.query(
    `select relname from pg_class where relrowsecurity and relforcerowsecurity and relnamespace = 'public'::regnamespace order by 1`,
  );
  expect(rows.map((row) => row.relname)).toEqual([...GUARDED, ...OF_DISTRICT, ...OF_COUNTY].sort());
});

describe('another department', () => {
  const line: Scope = { county, areas: [county], line: 'civil-affairs' };
  const OF_CASES = [
    'case_file',
    'person',
    'certificate',
    'entitlement',
    'entitlement_entry',
    'payment_line',
    'person_mark',
  ];

  test.each(OF_CASES)('sees no %s but those of its own services', async (table) => {
    expect(await as(line, `select 1 from ${table}`)).toEqual([]);
    await database.owner.query(`update case_file set lines = '{civil-affairs}' where id = $1`, [caseA]);
    expect(await as(line, `select 1 from ${table}`)).toHaveLength(1);
    await database.owner.query(`update case_file set lines = '{}'`);
  });

  test.each(['draft', 'handed_work', 'payment_list', 'visit'])('sees no %s', async (table) => {
    expect(await as(line, `select 1 from ${table}`)).toEqual([]);
  });
});

describe('rows of B from the scope of A', () => {
  test('are not updated', async () => {
    expect(await as(A, 'update case_file set stage = $1 where id = $2', ['approved', caseB])).toEqual([0]);
    expect(await as(A, 'update person set nation = $1 where id = $2', ['x', personB])).toEqual([0]);
    expect(await as(A, 'update certificate set status = $1 where id = $2', ['cancelled', certificateB])).toEqual([0]);
  });

  test('are not deleted', async () => {
    expect(await as(A, 'delete from draft where person_id = $1', [personB])).toEqual([0]);
    expect(await as(A, 'delete from draft where person_id = $1', [personA])).toEqual([1]);
  });

  test('are not inserted, and a row of A does not move to B', async () => {
    const insert = `insert into case_action (county_code, case_id, seq, action, actor_id, actor_role, actor_name, at, detail)
      values ('230111', $1, 2, 'approve', 'x', 'citizen', 'x', now(), '{}')`;
    expect(await as(A, insert, [caseB])).toBe('42501');
    expect(await as(A, insert, [caseA])).toEqual([1]);
    expect(await as(A, 'update case_file set region_code = $1 where id = $2', [villageB, caseA])).toBe('42501');
  });
});

describe('what was done stays done: the application cannot', () => {
  test.each([
    'update case_action set action = null',
    'delete from case_action',
    'truncate case_action',
    'update audit set outcome = null',
    'delete from audit',
    'truncate audit',
    'update assessment_signature set doctor_name = null',
    'delete from assessment_signature',
    'update certificate_event set kind = null',
    'delete from certificate_event',
    'delete from case_file',
    'drop policy in_scope on case_file',
    'alter table case_file disable row level security',
    'set role postgres',
    'create table public.mine (id int)',
  ])('%s', async (text) => {
    expect(['42501', '42P01']).toContain(await as({ county, areas: [county] }, text));
  });
});

test('a citizen sees own rows only, a ward through guardianship, and a hospital its cases with their persons', async () => {
  const citizen: Scope = { county, areas: [], personId: personA };
  expect(await as(citizen, 'select id from case_file')).toEqual([{ id: caseA }]);
  expect(await as(citizen, 'select id from person')).toEqual([{ id: personA }]);
  const doctor: Scope = { county, areas: [], hospitalId: hospital };
  expect(await as(doctor, 'select id from case_file')).toEqual([{ id: caseB }]);
  expect(await as(doctor, 'select id from person')).toEqual([{ id: personB }]);
  await database.owner.query(
    `insert into guardianship (county_code, id, ward_id, guardian_id, relation, reason, source, valid_from)
     values ($1, $2, $3, $4, '父亲', 'minor', 'population', '2020-01-01')`,
    [county, v7(), personB, personA],
  );
  expect(await as(citizen, 'select id from person order by id')).toEqual(
    [personA, personB].sort().map((id) => ({ id })),
  );

  await database.owner.query('update guardianship set valid_to = $1', [TODAY]);
  expect(await as(citizen, 'select id from person')).toEqual([{ id: personA }]);
  expect(await as(citizen, 'select person_id from certificate')).toEqual([{ person_id: personA }]);
});

test('who runs the system sees no row of any person', async () => {
  for (const table of GUARDED) {
    expect(await as({ county, areas: [], seesNobody: true }, `select 1 from ${table}`)).toEqual([]);
  }
});

test('a scope does not stay on the connection that the next request gets', async () => {
  const pool = createPool(database.appUrl, 1);
  const one = await pool.connect();
  await one.query(`begin; ${scopeSql({ county, areas: [county] }, TODAY)}`);
  expect((await one.query('select 1 from case_file')).rowCount).toBe(2);
  await one.query('commit');
  one.release();
  expect((await pool.query('select 1 from case_file')).rowCount).toBe(0);
  await pool.end();
});

test('a reader cannot write', async () => {
  const write = { name: 'test.write', text: `update case_file set stage = 'x'`, values: [] };
  await expect(database.store.read(A, write)).rejects.toMatchObject({ code: '25006' });
});

describe('a scope that could carry SQL is refused before SQL', () => {
  test.each([
    [{ county, areas: [`230111'; drop table audit; --`] }],
    [{ county, areas: [], personId: `${personA}'` }],
    [{ county, areas: [], hospitalId: 'x' }],
    [{ county, areas: [] }],
    [{ county, areas: ['230111', '230112', '230113', '230114'] }],
  ])('%j', (scope) => {
    expect(() => scopeSql(scope, TODAY)).toThrow();
  });
});
