/** Test support: a small district with a few regions, and people planted by hand, behind a server with all rooms. */
import { type CitizenNumber, checkCharacter } from '@yimi/domain/citizen-number';
import type { Role } from '@yimi/domain/roles';
import type { AnswerValue } from '@yimi/service-kit/form';
import sharp from 'sharp';
import { v7 } from 'uuid';
import { newPerson } from '../features/people/commands.ts';
import { createTestServer, type TestCaller, type TestServer } from '../platform/http/test-server.ts';
import type { SmsMessage } from '../platform/outside/sms.ts';
import type { Statement } from '../platform/store/statement.ts';
import { createTestDatabase, type TestDatabase } from '../platform/store/test-database.ts';
import { rawRoutes, routes } from '../rooms.ts';

export const COUNTY = '230111';
export const TOWNSHIP = '230111009';
export const VILLAGE = '230111009201';
export const NEIGHBOUR = '230111009202';
export const OTHER_TOWNSHIP = '230111105';
export const OTHER_VILLAGE = '230111105201';
/** Of a township that another office administers. */
export const FOREIGN_VILLAGE = '230111004001';

export type PlantedPerson = { id: string; name: string; citizenNumber: CitizenNumber; birthDate: string };

type PersonSeed = { name?: string; born?: string; regionCode?: string; phone?: string; diedOn?: string };

export type PlantedDistrict = TestServer & {
  database: TestDatabase;
  /** Text messages that were sent, the latest last. */
  sent: SmsMessage[];
  run(...statements: Statement[]): Promise<void>;
  /** Somebody whom the population record knows. */
  person(seed?: PersonSeed): Promise<PlantedPerson>;
  guardian(wardId: string, guardianId: string, until?: string): Promise<void>;
  certificate(personId: string, seed?: { status?: string; endedOn?: string; expiresOn?: string }): Promise<string>;
  /** A photo: its row, and a grey picture. */
  photo(kind: string, owner: { personId?: string; uploadedBy: string }): Promise<string>;
  staff(role: Role, regionCode?: string, unitId?: string): Promise<TestCaller & { unitId: string }>;
  /** What an adult has to answer beside what is known, with photos of this person. */
  answers(personId: string): Promise<Record<string, AnswerValue>>;
  /** An application of somebody new, submitted: who, and its case. */
  applied(): Promise<{ person: PlantedPerson; citizen: TestCaller; caseId: string; caseNo: string }>;
  /** What the database holds of a case, past all policies. */
  fileOf(caseId: string): Promise<Record<string, unknown>>;
};

/** A number that checks. `born` as YYYY-MM-DD; `order` makes it another person's. */
export function citizenNumber(born: string, order: number): CitizenNumber {
  const first = `230111${born.replaceAll('-', '')}${String(order % 1000).padStart(3, '0')}`;
  return `${first}${checkCharacter(first)}` as CitizenNumber;
}

const REGIONS = [
  [COUNTY, null, '呼兰区', '区', true],
  [TOWNSHIP, COUNTY, '长岭街道', '街道', true],
  [VILLAGE, TOWNSHIP, '长岭村', '村委会', true],
  [NEIGHBOUR, TOWNSHIP, '东井村', '村委会', true],
  [OTHER_TOWNSHIP, COUNTY, '二八镇', '镇', true],
  [OTHER_VILLAGE, OTHER_TOWNSHIP, '二八村', '村委会', true],
  ['230111004', COUNTY, '利民街道', '街道', false],
  [FOREIGN_VILLAGE, '230111004', '利民社区', '居委会', true],
] as const;

const SETTINGS = {
  signingDoctors: 1,
  notice: 'after-issue',
  noticeWorkingDays: 5,
  acceptWorkingDays: 5,
  renewalWindowMonths: 6,
  renewalAssessment: 'when-needed',
};

/** Monday 23 November 2026, nine in the morning, unless a test moves the clock. */
export async function plantDistrict(
  settings: Partial<typeof SETTINGS> = {},
  parts: Pick<Parameters<typeof createTestServer>[0], 'wechat' | 'sso' | 'registry' | 'config' | 'routes'> = {},
): Promise<PlantedDistrict> {
  const database = await createTestDatabase({ county: COUNTY });
  const sent: SmsMessage[] = [];
  const sms = { send: async (message: SmsMessage) => void sent.push(message) };
  const server = await createTestServer({
    ...parts,
    database,
    routes: [...routes, ...(parts.routes ?? [])],
    rawRoutes,
    sms,
  });
  const { store, owner } = database;
  const run = async (...statements: Statement[]) => {
    for (const { text, values } of statements) await owner.query(text, [...values]);
  };
  for (const [code, parent, name, kind, takesPart] of REGIONS) {
    await owner.query(
      `insert into region (code, county_code, parent_code, name, kind, takes_part, valid_from) values ($1, $2, $3, $4, $5, $6, '2020-01-01')`,
      [code, COUNTY, parent, name, kind, takesPart],
    );
  }
  for (const [key, value] of Object.entries({ ...SETTINGS, ...settings })) {
    await owner.query(
      `insert into district_setting (county_code, key, valid_from, value) values ($1, $2, '2020-01-01', $3)`,
      [COUNTY, key, JSON.stringify(value)],
    );
  }

  const picture = await sharp({ create: { width: 26, height: 32, channels: 3, background: '#888888' } })
    .jpeg()
    .toBuffer();
  let order = 0;
  const planted: PlantedDistrict = {
    ...server,
    database,
    sent,
    run,
    async person({ name = '王小明', born = '1970-05-20', regionCode = VILLAGE, phone, diedOn } = {}) {
      const number = citizenNumber(born, ++order);
      const id = v7();
      const known = { nation: '汉族', address: '长岭街道长岭村一组', phone };
      await run(newPerson(store, { id, regionCode, name, citizenNumber: number, source: 'population', ...known }));
      if (diedOn) await owner.query('update person set died_on = $2 where id = $1', [id, diedOn]);
      return { id, name, citizenNumber: number, birthDate: born };
    },
    async guardian(wardId, guardianId, until) {
      await owner.query(
        `insert into guardianship (county_code, id, ward_id, guardian_id, relation, reason, source, valid_from, valid_to)
         values ($1, $2, $3, $4, '父亲', 'minor', 'population', '2020-01-01', $5)`,
        [COUNTY, v7(), wardId, guardianId, until ?? null],
      );
    },
    async certificate(personId, { status = 'active', endedOn, expiresOn = '2030-03-01' } = {}) {
      const id = v7();
      await owner.query(
        `insert into certificate (county_code, id, person_id, region_code, number_sealed, number_index, category, level,
           status, licence_identifier, version, verification_code, issued_on, expires_on, ended_on, changed_at)
         values ($1, $2, $3, $4, $5, '\\x00', 4, 2, $6, $7, 1, $8, '2020-03-01', $10, $9, now())`,
        [
          COUNTY,
          id,
          personId,
          VILLAGE,
          store.cipher.seal('23011119700520001242', 'certificate.number_sealed'),
          status,
          id,
          id.replaceAll('-', '').slice(-12).toUpperCase(),
          endedOn,
          expiresOn,
        ],
      );
      return id;
    },
    async photo(kind, { personId, uploadedBy }) {
      const id = v7();
      await owner.query(
        `insert into stored_file (county_code, id, kind, person_id, region_code, media_type, bytes, sha256, created_by, created_at)
         values ($1, $2, $3, $4, null, 'image/jpeg', 1, '\\x00', $5, now())`,
        [COUNTY, id, kind, personId ?? null, uploadedBy],
      );
      await database.files.put(id, picture);
      return id;
    },
    staff: (role, regionCode = COUNTY, unitId) => server.plantStaff({ role, regionCode, unitId, name: '工作人员' }),
    async answers(personId) {
      const photo = (kind: string) => planted.photo(kind, { personId, uploadedBy: v7() });
      return {
        capacity: 'yes',
        phone: '13900000001',
        contactWay: 'sms',
        disabilityKinds: ['limb'],
        cause: 'illness',
        since: '2019',
        livingHelp: 'some-help',
        assessmentPlace: 'hospital',
        portrait: await photo('portrait'),
        idFront: await photo('id-front'),
        idBack: await photo('id-back'),
        householdBook: await photo('household-book'),
      };
    },
    async applied() {
      const person = await planted.person();
      const citizen = await server.plantCitizen({ personId: person.id });
      const body = {
        serviceId: 'disability-certificate',
        subject: { kind: 'self' },
        answers: await planted.answers(person.id),
      };
      const reply = await server.call<{ caseId: string; caseNo: string }>('POST', '/cases', { as: citizen, body });
      if (reply.status !== 200) throw new Error(`not submitted: ${JSON.stringify(reply.body)}`);
      return { person, citizen, ...reply.body };
    },
    async fileOf(caseId) {
      return (await owner.query('select * from case_file where id = $1', [caseId])).rows[0];
    },
  };
  return planted;
}
