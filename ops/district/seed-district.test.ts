import { randomBytes } from 'node:crypto';
import { disabilityCertificate } from '@yimi/catalog/disability-certificate/service';
import { canonicalJson } from '@yimi/crypto/canonical-json';
import { sm2KeyPair, sm2Verify } from '@yimi/crypto/sm2';
import { verifyChain } from '@yimi/crypto/sm2-chain';
import { CHINESE_CALENDAR } from '@yimi/domain/chinese-holidays';
import { localDate } from '@yimi/domain/local-date';
import { isWorkingDay } from '@yimi/domain/working-days';
import { passwordMatches } from '@yimi/server/features/access/commands.password';
import { sealedAssessment } from '@yimi/server/features/assessment/public';
import { caseForRoom } from '@yimi/server/features/cases/public';
import { findPersonByCitizenNumber } from '@yimi/server/features/people/public';
import type { Reader } from '@yimi/server/platform/store/command';
import { countyScope } from '@yimi/server/platform/store/scope';
import { createTestDatabase, type TestDatabase } from '@yimi/server/platform/store/test-database';
import { checkAnswers } from '@yimi/service-kit/check-answers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCENARIO_CASES } from './cases/scenarios.ts';
import { DEMO_PEOPLE, demoCitizenNumber } from './demo-people.ts';
import { knownApplicant } from './known-applicants.ts';
import { seedDistrict } from './seed-district.ts';
import { DEMO_PASSWORD, DEMO_PIN } from './staff.ts';
import { topUpSlots } from './top-up-slots.ts';

const registry = sm2KeyPair(randomBytes);
let database: TestDatabase;
let read: Reader;

beforeAll(async () => {
  database = await createTestDatabase();
  const { store, keys, files } = database;
  const owner = await database.owner.connect();
  await seedDistrict(
    { owner, store, keys, files, registry },
    { holders: 400, residents: 50, applicants: 20, cases: SCENARIO_CASES },
  );
  owner.release();
  read = (query) => store.read(countyScope(store.county), query);
});
afterAll(() => database.close());

const rows = async <Row>(sql: string, ...values: unknown[]): Promise<Row[]> =>
  (await database.owner.query(sql, values)).rows as Row[];
const count = async (sql: string): Promise<number> =>
  Number((await rows<{ n: string }>(`select count(*) as n from ${sql}`))[0]!.n);

describe('the district', () => {
  test('has the regions of Hulan, of which nineteen townships take part', async () => {
    expect(await count('region where length(code) = 9')).toBe(27);
    expect(await count('region where length(code) = 9 and takes_part')).toBe(19);
    expect(await count('region where length(code) = 12')).toBe(279);
    expect(
      await count(
        'region v where parent_code is not null and not exists (select from region p where p.code = v.parent_code)',
      ),
    ).toBe(0);
  });

  test('has 198 liaison officers who leave no village alone and work in one township each', async () => {
    expect(await count(`account where login like 'liaison-%'`)).toBe(198);
    const uncovered = `region v where length(code) = 12 and takes_part
      and not exists (select from post p where p.role = 'liaison' and p.region_code = v.code)`;
    expect(await count(uncovered)).toBe(0);
    expect(
      await count(`post p join region v on v.code = p.region_code and not v.takes_part where p.role = 'liaison'`),
    ).toBe(0);
    const [spread] = await rows<{ most: string }>(
      `select max(n) as most from (select count(distinct left(region_code, 9)) as n from post where role = 'liaison' group by account_id) each`,
    );
    expect(Number(spread!.most)).toBe(1);
  });

  test('lets its staff in with the published password and opens the doctors’ keys with the published PIN', async () => {
    const [reviewer] = await rows<{ hash: string }>(
      `select password_hash as hash from account where login = 'reviewer1'`,
    );
    expect(await passwordMatches(DEMO_PASSWORD, reviewer!.hash)).toBe(true);
    const keys = await rows<{ wrapped: Buffer; salt: Buffer; certificate: Buffer }>(
      `select k.wrapped_private as wrapped, k.pin_salt as salt, k.certificate from signing_key k
         join account a on a.id = k.owner_id where k.owner_kind = 'doctor'`,
    );
    expect(keys).toHaveLength(3);
    const [authority] = await rows<{ certificate: Buffer }>(
      `select certificate from signing_key where owner_kind = 'authority'`,
    );
    for (const { wrapped, salt, certificate } of keys) {
      expect(await database.keys.unwrapWithPin(wrapped, DEMO_PIN, salt)).toHaveLength(32);
      const at = database.clock.now();
      expect(verifyChain([certificate], [authority!.certificate], { at, usage: 'digitalSignature' }).ok).toBe(true);
    }
  });

  test('offers hours on working days only, and more of them when it starts again weeks later', async () => {
    const slots = await rows<{ at: Date }>(
      `select starts_at as at from appointment_slot where starts_at > $1`,
      database.clock.now(),
    );
    expect(slots.length).toBeGreaterThan(100);
    expect(slots.filter(({ at }) => !isWorkingDay(localDate(at), CHINESE_CALENDAR))).toEqual([]);
    const owner = await database.owner.connect();
    const later = new Date(database.clock.now().getTime() + 14 * 86_400_000);
    await topUpSlots(owner, '230111', later);
    const more = await count('appointment_slot');
    await topUpSlots(owner, '230111', later);
    owner.release();
    expect(more).toBeGreaterThan(slots.length);
    expect(await count('appointment_slot')).toBe(more);
  });
});

describe('the people', () => {
  test('are found by the numbers that documents name', async () => {
    for (const plan of DEMO_PEOPLE) {
      const person = await findPersonByCitizenNumber(
        read,
        database.store,
        countyScope('230111'),
        demoCitizenNumber(plan),
      );
      expect(person?.name).toBe(plan.name);
    }
  });

  test('are known beforehand, as many as were asked for', async () => {
    const scope = countyScope('230111');
    const known = Array.from({ length: 21 }, (_, index) => knownApplicant(index));
    const found = await Promise.all(
      known.map(({ citizenNumber }) => findPersonByCitizenNumber(read, database.store, scope, citizenNumber)),
    );
    expect(found.map((person) => person?.name)).toEqual([...known.slice(0, 20).map(({ name }) => name), undefined]);
  });

  test('hold at most one certificate in force, with dates that follow each other', async () => {
    expect(await count('certificate')).toBeGreaterThan(400);
    const impossible = `certificate c join person p on p.id = c.person_id
      where c.issued_on < p.birth_date or c.issued_on > $day or c.ended_on < c.issued_on or c.ended_on > $day
         or (c.status = 'active' and c.expires_on < $day) or (c.status = 'expired' and c.expires_on > $day)`;
    expect(await count(impossible.replaceAll('$day', `date '2026-11-23'`))).toBe(0);
    expect(
      await count('certificate c where not exists (select from certificate_event e where e.certificate_id = c.id)'),
    ).toBe(0);
    const wrongLevel = `(select certificate_id, min(level) as level, count(*) as n from certificate_part group by 1) parts
      join certificate c on c.id = parts.certificate_id where c.level <> parts.level or (c.category = 7) <> (n > 1)`;
    expect(await count(wrongLevel)).toBe(0);
  });

  test.each(['active', 'frozen', 'expired', 'lost', 'superseded', 'cancelled'])(
    'include one whose certificate is %s',
    async (status) => {
      expect(await count(`certificate where status = '${status}'`)).toBeGreaterThan(0);
    },
  );
});

describe('the cases', () => {
  test('stand in every stage that people meet', async () => {
    const stages = (
      await rows<{ stage: string }>(`select distinct stage from case_file where service_id = 'disability-certificate'`)
    ).map(({ stage }) => stage);
    // This district publishes after the issue; the other stages belong to that setting or last seconds.
    const absent = ['notice', 'objection-upheld', 'issuing', 'registry-refused'];
    const expected = Object.keys(disabilityCertificate.flow.stages).filter((stage) => !absent.includes(stage));
    expect(stages.sort()).toEqual(expected.sort());
  });

  test('are what their actions say, and their answers pass the form', async () => {
    const files = await rows<{ id: string; stage: string; seq: number; owner: string }>(
      `select id, stage, seq, owner_role as owner from case_file where service_id = 'disability-certificate'`,
    );
    expect(files).toHaveLength(SCENARIO_CASES);
    for (const { id, stage, seq } of files) {
      const { state, answers, file, actions } = await caseForRoom(read, database.store, countyScope('230111'), id);
      expect([state.stage, state.seq]).toEqual([stage, seq]);
      expect(actions.map(({ at }) => at)).toEqual(actions.map(({ at }) => at).sort());
      const isMinor = answers.guardianName !== undefined;
      const facts = {
        ageYears: isMinor ? 10 : 40,
        hasGuardian: isMinor,
        enteredByStaff: false,
        holdsCertificate: false,
      };
      expect(checkAnswers(disabilityCertificate.form, answers, facts, '2026-11-23'), file.caseNo).toEqual([]);
    }
  });

  test('of bus cards brought entitlements whose yearly checks are due', async () => {
    const held = await rows<{ id: string; due: string }>(
      'select case_id as id, check_due_on::text as due from entitlement',
    );
    expect(held.map(({ due }) => due).sort()).toEqual(['2026-11-03', '2026-11-28', '2026-11-29', '2026-12-05']);
    for (const { id } of held) {
      const { state, service, answers } = await caseForRoom(read, database.store, countyScope('230111'), id);
      expect([service.id, state.stage]).toEqual(['bus-card', 'granted']);
      const facts = { ageYears: 40, hasGuardian: false, enteredByStaff: false, holdsCertificate: true };
      expect(checkAnswers(service.form, answers, facts, '2026-11-23')).toEqual([]);
    }
  });

  test('have signatures and seals that verify', async () => {
    const sealed = await rows<{ id: string; doctor: Buffer; hospital: Buffer }>(
      `select a.case_id as id, d.public_key as doctor, h.public_key as hospital from assessment a
         join signing_key d on d.owner_id = a.doctor_id join signing_key h on h.owner_id = a.hospital_id
        where a.sealed_at is not null`,
    );
    expect(sealed.length).toBeGreaterThan(20);
    for (const { id, doctor } of sealed) {
      const { document, signatures } = (await sealedAssessment(read, database.store, id))!;
      expect(sm2Verify(doctor, document, Buffer.from(signatures[0]!.signature, 'base64'))).toBe(true);
    }
  });

  test('have receipts that the registry signed', async () => {
    const received = await rows<{ receipt: object; signature: Buffer }>(
      `select receipt, receipt_signature as signature from registry_submission where state = 'received'`,
    );
    expect(received.length).toBeGreaterThan(5);
    for (const { receipt, signature } of received) {
      expect(sm2Verify(registry.publicKey, canonicalJson(receipt), signature)).toBe(true);
    }
  });

  test('have photos that open', async () => {
    const [portrait] = await rows<{ id: string; bytes: number }>(
      `select id, bytes from stored_file where kind = 'portrait' limit 1`,
    );
    const photo = await database.files.get(portrait!.id);
    expect(photo).toHaveLength(portrait!.bytes);
    expect(photo.subarray(0, 2).toString('hex')).toBe('ffd8');
  });
});
