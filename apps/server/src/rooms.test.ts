import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { v7 } from 'uuid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publishTrail } from './features/audit/commands.head.ts';
import { prepareSubmission } from './features/exchange/commands.ts';
import { cleanUp } from './platform/jobs/clean-up.ts';
import { deliverEvents } from './platform/jobs/deliver-events.ts';
import { handlers, sweeps } from './rooms.ts';
import { driveCase } from './test-support/driven-case.ts';
import { COUNTY, type PlantedDistrict, plantDistrict, VILLAGE } from './test-support/planted-district.ts';
import { plantTeam } from './test-support/planted-team.ts';
import { receivingRegistry } from './test-support/receiving-registry.ts';

/** What a sweep finds: planted on 23 November at nine, not due at `early`, due at `due`. Clock times of Shanghai. */
type Found = { plant(): Promise<unknown>; early: string | null; due: string };

const ALL = [...sweeps, cleanUp];
/** Says each hour that it was here: what it forgets is nowhere else. */
const LEAVES_A_TRACE = new Set(['access.forget']);

let district: PlantedDistrict;
beforeEach(async () => {
  district = await plantDistrict({}, { registry: receivingRegistry() });
});
afterEach(() => district.close());

const insert = async (table: string, row: Record<string, unknown>) => {
  const columns = ['county_code', ...Object.keys(row)];
  await district.database.owner.query(
    `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, place) => `$${place + 1}`).join(', ')})`,
    [COUNTY, ...Object.values(row)],
  );
};
const approved = async () => {
  const driven = await driveCase(district, await plantTeam(district));
  await driven.upTo('approve');
  return driven;
};
/** A bus card that the district has approved. */
const approvedCard = async () => {
  const person = await district.person();
  await district.certificate(person.id);
  const as = await district.plantCitizen({ personId: person.id });
  const answers = { phone: '13900000001', card: 'new', handOver: 'counter' };
  const body = { serviceId: 'bus-card', subject: { kind: 'self' }, answers };
  const { caseId } = (await district.call<{ caseId: string }>('POST', '/cases', { as, body })).body;
  await district.call('POST', `/cases/${caseId}/actions/approve`, {
    as: await district.staff('district-reviewer'),
    body: {},
  });
};
/** Decided on 23 November at nine. */
const plantExport = async (more: Record<string, unknown>) => {
  const { accountId } = await district.staff('district-reviewer');
  const at = district.database.store.now();
  const asked = { id: v7(), number: 'DC-1', kind: 'holders', columns: ['name'], region_code: COUNTY, purpose: '核对' };
  const days = { from_day: '2026-01-01', to_day: '2026-11-01', wants_whole: false };
  const by = { asked_by: accountId, asked_post: v7(), asked_at: at, decided_by: v7(), decided_at: at };
  await insert('export_request', { ...asked, ...days, ...by, ...more });
};
const uploads = () => path.join(district.app.config.dataDir, 'uploads');

const FOUND: Readonly<Record<string, Found>> = {
  'access.forget': {
    plant: () => district.call('POST', '/sessions/codes', { body: { phone: '13900000001' } }),
    early: '2026-11-24T09:04',
    due: '2026-11-24T09:06',
  },
  'organisation.ended-posts': {
    async plant() {
      const { accountId } = await district.staff('liaison');
      await district.database.owner.query(`update post set valid_to = '2026-11-24' where account_id = $1`, [accountId]);
    },
    early: '2026-11-23T23:59',
    due: '2026-11-24T00:00',
  },
  'people.forget-uploads': {
    async plant() {
      await mkdir(uploads(), { recursive: true });
      for (const [name, at] of Object.entries({ old: '2020-01-01T00:00:00Z', young: new Date().toISOString() })) {
        const file = path.join(uploads(), name);
        await writeFile(file, 'abc');
        await writeFile(`${file}.json`, JSON.stringify({ id: name, size: 9, offset: 3, creation_date: at }));
      }
    },
    early: null,
    due: '2026-11-23T09:00',
  },
  'people.expired-proxies': {
    async plant() {
      const [principal, agent] = [await district.person(), await district.person()];
      const proxy = { id: v7(), principal_id: principal.id, agent_id: agent.id, consent_version: '1' };
      await insert('proxy', { ...proxy, consented_at: district.database.store.now(), valid_to: '2026-11-25' });
    },
    early: '2026-11-24T23:59',
    due: '2026-11-26T00:00',
  },
  'cases.due': { plant: () => district.applied(), early: '2026-11-30T23:59', due: '2026-12-01T00:00' },
  'cases.remind': { plant: () => district.applied(), early: '2026-11-29T23:59', due: '2026-11-30T00:00' },
  'cases.end-whole': {
    async plant() {
      const person = await district.person();
      await district.certificate(person.id);
      const as = await district.plantCitizen({ personId: person.id });
      const answers = { phone: '13900000001', parts: ['employment-registration'], workNow: 'flexible' };
      const body = { serviceId: 'disability-one-thing', subject: { kind: 'self' }, answers };
      const { caseId } = (await district.call<{ caseId: string }>('POST', '/cases', { as, body })).body;
      const whole = await district.call<{ parts: { id: string }[] }>('GET', `/cases/${caseId}`, { as });
      await district.call('POST', `/cases/${whole.body.parts[0]?.id}/actions/approve`, {
        as: await district.staff('social-security'),
        body: {},
      });
    },
    early: '2026-11-23T09:01',
    due: '2026-11-23T09:02',
  },
  'exchange.hand-over-again': {
    plant: async () => prepareSubmission(district.app, (await approved()).caseId, 'before-the-crash'),
    early: '2026-11-23T09:01',
    due: '2026-11-23T09:02',
  },
  'certificates.issue-again': {
    async plant() {
      await approved();
      await deliverEvents(
        district.app,
        handlers.filter(({ name }) => name !== 'certificates.issue'),
      );
    },
    early: '2026-11-23T09:02',
    due: '2026-11-23T09:03',
  },
  'certificates.expire': {
    plant: async () => district.certificate((await district.person()).id),
    early: '2030-03-01T23:59',
    due: '2030-03-02T00:00',
  },
  'messages.waiting-sms': {
    async plant() {
      const { id: personId } = await district.person({ phone: '13900000001' });
      const body = district.database.store.cipher.seal('内容', 'message.body_sealed');
      const message = { id: v7(), person_id: personId, kind: 'test', title: '消息', body_sealed: body };
      await insert('message', { ...message, created_at: district.database.store.now(), sms_state: 'waiting' });
    },
    early: '2026-11-23T09:02',
    due: '2026-11-23T09:03',
  },
  'benefits.start-again': { plant: approvedCard, early: '2026-11-23T09:02', due: '2026-11-23T09:03' },
  'benefits.remind': {
    async plant() {
      await approvedCard();
      await deliverEvents(district.app, handlers);
    },
    early: '2027-10-23T23:59',
    due: '2027-10-24T00:00',
  },
  'benefits.warn': {
    async plant() {
      const person = await district.person({ born: '1967-02-21' });
      await district.certificate(person.id);
      const entitlement = { id: v7(), case_id: v7(), person_id: person.id, recipient_id: person.id };
      const decided = { service_id: 'pension-premium', service_version: 1, grade: 'severe', status: 'active', seq: 1 };
      const days = { starts_on: '2026-11-23', ends_on: '2027-02-21', region_code: VILLAGE };
      await insert('entitlement', { ...entitlement, ...decided, ...days, subject_masked: '王*明' });
      const by = { actor_id: 'system:test', actor_role: 'system', actor_name: '' };
      const begun = { entitlement_id: entitlement.id, seq: 1, kind: 'started', counts_on: days.starts_on };
      await insert('entitlement_entry', { ...begun, ...by, at: district.database.store.now() });
    },
    early: '2026-11-22T23:59',
    due: '2026-11-23T00:00',
  },
  'rules.replay': { plant: approvedCard, early: '2026-11-23T23:59', due: '2026-11-24T00:00' },
  'audit.seal': { plant: () => district.applied(), early: null, due: '2026-11-23T09:00' },
  'audit.publish': { plant: () => district.applied(), early: null, due: '2026-11-23T09:00' },
  'audit.check': {
    async plant() {
      await district.applied();
      await publishTrail(district.app);
    },
    early: null,
    due: '2026-11-23T09:00',
  },
  'exports.make-again': {
    plant: () => plantExport({ approved: true }),
    early: '2026-11-23T09:02',
    due: '2026-11-23T09:03',
  },
  'exports.remove': {
    plant: () =>
      plantExport({ approved: true, made_at: '2026-11-23T01:00Z', expires_at: '2026-11-24T01:00Z', file_id: v7() }),
    early: '2026-11-24T08:59',
    due: '2026-11-24T09:00',
  },
  'audit.alarms': {
    plant: () =>
      district.database.owner.query(
        `insert into audit (county_code, id, at, actor_id, actor_role, action, object_kind, object_id, outcome)
         select $1, gen_random_uuid(), $2, 'a', 'liaison', 'request.denied', 'door', 'x', 'denied' from generate_series(1, 10)`,
        [COUNTY, district.database.store.now()],
      ),
    early: null,
    due: '2026-11-23T09:00',
  },
  'audit.overdue-complaints': {
    async plant() {
      const { id: personId } = await district.person();
      const sealed = district.database.store.cipher.seal('不对', 'complaint.words_sealed');
      const whose = { person_id: personId, complainant_id: personId, region_code: COUNTY };
      const complaint = { id: v7(), audit_id: v7(), ...whose };
      const at = district.database.store.now();
      await insert('complaint', { ...complaint, words_sealed: sealed, at, due_on: '2026-12-07' });
    },
    early: '2026-12-07T23:59',
    due: '2026-12-08T00:00',
  },
  'platform.clean-up': {
    async plant() {
      await district.applied();
      await deliverEvents(district.app, handlers);
    },
    early: '2026-11-30T08:59',
    due: '2026-11-30T09:01',
  },
};

/** A sum of every table, and the names of files that wait: whatever a sweep did shows here. */
async function state(without: readonly string[]): Promise<Record<string, string>> {
  const { owner } = district.database;
  const { rows } = await owner.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind = 'r' order by 1`,
  );
  const sums: Record<string, string> = {};
  for (const { name } of rows) {
    if (without.includes(name)) continue;
    const sum = await owner.query<{ sum: string }>(
      `select md5(coalesce(string_agg(t::text, ',' order by t::text), '')) as sum from ${name} t`,
    );
    sums[name] = sum.rows[0]?.sum ?? '';
  }
  const files = await readdir(uploads()).catch(() => []);
  return { ...sums, uploads: files.join(), sent: String(district.sent.length) };
}

test('every sweep is tried here', () => {
  expect(Object.keys(FOUND).sort()).toEqual(ALL.map(({ name }) => name).sort());
});

test.each(ALL.map((sweep) => [sweep.name, sweep] as const))(
  '%s does nothing too early, does its work, and nothing more when it runs again',
  async (name, sweep) => {
    const { plant, early, due } = FOUND[name]!;
    const trail = LEAVES_A_TRACE.has(name) ? ['audit', 'idempotency'] : [];
    const run = async (at: string) => {
      district.database.clock.set(`${at}:00+08:00`);
      await sweep.run(district.app);
      return state(trail);
    };
    await plant();
    const planted = await state(trail);
    if (early) expect(await run(early)).toEqual(planted);
    const done = await run(due);
    expect(done).not.toEqual(planted);
    expect(await run(due)).toEqual(done);
    await Promise.all([sweep.run(district.app), sweep.run(district.app)]);
    expect(await state(trail)).toEqual(done);
  },
);

test('two workers that sweep at once do the work once', async () => {
  await district.applied();
  district.database.clock.set('2026-12-01T00:00:00+08:00');
  const due = sweeps.find(({ name }) => name === 'cases.due')!;
  await Promise.all([due.run(district.app), due.run(district.app), due.run(district.app)]);
  const { rows } = await district.database.owner.query(
    `select count(*)::int as escalated from case_action where action = 'escalate'`,
  );
  expect(rows).toEqual([{ escalated: 1 }]);
});

test('a room that hears something says so in its README', async () => {
  const missing: string[] = [];
  for (const { name, event } of handlers) {
    const room = name.split('.')[0] ?? '';
    const readme = await readFile(new URL(`./features/${room}/README.md`, import.meta.url), 'utf8');
    if (!readme.includes(`\`${event}\``)) missing.push(`${room} hears ${event}`);
  }
  expect(missing).toEqual([]);
});
