import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestCaller } from '../../platform/http/test-server.ts';
import { deliverEvents } from '../../platform/jobs/deliver-events.ts';
import { handlers } from '../../rooms.ts';
import { codeOf } from '../../test-support/driven-case.ts';
import { type PlantedDistrict, plantDistrict } from '../../test-support/planted-district.ts';
import { raiseAlarms } from './commands.alarms.ts';

type Alarm = { id: string; kind: string; own: boolean; outcome: string | null; note: string | null };

const HOUR_MS = 3_600_000;

let district: PlantedDistrict;
let security: TestCaller;
let auditor: TestCaller;
let clerk: TestCaller;
beforeAll(async () => {
  district = await plantDistrict();
  security = await district.staff('security-admin');
  auditor = await district.staff('auditor');
  clerk = await district.staff('township-clerk');
});
afterAll(() => district.close());

const refusedTimes = async (as: TestCaller, times: number) => {
  for (let time = 0; time < times; time += 1) await district.call('GET', '/audit/chain', { as });
  await district.app.denials.flush();
};
const list = async (as = security) => (await district.call<Alarm[]>('GET', '/alarms', { as })).body;
const close = (id: string, as: TestCaller, note = '问过本人：在找旧案号。') =>
  district.call('POST', `/alarms/${id}/close`, { as, body: { outcome: 'explained', note } });

test('a flood of refusals at one door is two rows of a minute, and none is lost', async () => {
  const flooder = await district.staff('liaison');
  await refusedTimes(flooder, 200);
  const { rows } = await district.database.owner.query(
    `select object_id, detail->>'code' as code, (detail->>'count')::int as count from audit
     where actor_id = $1 and action = 'request.denied' order by count`,
    [flooder.accountId],
  );
  const row = { object_id: 'GET /audit/chain', code: 'not-allowed' };
  expect(rows).toEqual([
    { ...row, count: 1 },
    { ...row, count: 199 },
  ]);
});

test('what was to be opened stands in the row; a wrong entry, or a session that is too old, is no attempt', async () => {
  const { caseId } = await district.applied();
  const elsewhere = await district.staff('township-clerk', '230111105');
  await district.call('GET', `/cases/${caseId}`, { as: elsewhere });
  await district.call('POST', '/people/lookup', { as: elsewhere, body: { citizenNumber: '1', name: '王' } });
  await district.call('GET', '/session', { as: { ...elsewhere, cookie: `yimi_session=${'a'.repeat(32)}` } });
  await district.app.denials.flush();
  const { rows } = await district.database.owner.query(
    `select object_id, detail->'targets' as targets from audit where outcome = 'denied' and actor_id = $1`,
    [elsewhere.accountId],
  );
  expect(rows).toEqual([{ object_id: 'GET /cases/:id', targets: [caseId] }]);
});

test('an alarm is raised once, told, and closed once in words by somebody else', async () => {
  await refusedTimes(clerk, 12);
  await Promise.all([raiseAlarms(district.app), raiseAlarms(district.app)]);
  await raiseAlarms(district.app);
  const raised = (await list()).filter(({ kind }) => kind === 'many-denied');
  // The flood of the test before is one, this one another.
  expect(raised).toHaveLength(2);
  await deliverEvents(district.app, handlers);
  const told = await district.call<{ items: { kind: string }[] }>('GET', '/staff-messages', { as: auditor });
  expect(JSON.stringify(told.body)).toContain('系统发现一条异常操作');

  const [first] = raised;
  expect((await close(first?.id ?? '', security)).status).toBe(200);
  expect(codeOf(await close(first?.id ?? '', auditor))).toBe('alarm-closed');
  expect((await list()).find(({ id }) => id === first?.id)).toMatchObject({
    outcome: 'explained',
    note: expect.stringContaining('旧案号'),
  });
});

test('whom it is about does not close it', async () => {
  district.database.clock.advance(HOUR_MS);
  for (let time = 0; time < 10; time += 1) await district.call('GET', '/queue', { as: security });
  await district.app.denials.flush();
  await raiseAlarms(district.app);
  const own = (await list()).find((alarm) => alarm.own);
  expect(own).toMatchObject({ kind: 'many-denied', outcome: null });
  expect(codeOf(await close(own?.id ?? '', security))).toBe('alarm-about-yourself');
  expect((await close(own?.id ?? '', auditor)).status).toBe(200);
});

test('after it was closed, only what happens then counts', async () => {
  const before = (await list()).length;
  await raiseAlarms(district.app);
  expect(await list()).toHaveLength(before);
  district.database.clock.advance(HOUR_MS);
  await refusedTimes(security, 10);
  await raiseAlarms(district.app);
  expect(await list()).toHaveLength(before + 1);
});
