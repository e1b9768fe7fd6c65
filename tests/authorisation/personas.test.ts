/**
 * Six people who want what they have no right to. Each tries at least five ways; each way is refused, or is recorded;
 * and what they did raises an alarm that the security administrator reads.
 */
import { raiseAlarms } from '@yimi/server/features/audit/commands.alarms';
import type { TestCall, TestCaller, TestReply } from '@yimi/server/platform/http/test-server';
import { type DrivenCase, driveCase } from '@yimi/server/test-support/driven-case';
import {
  COUNTY,
  NEIGHBOUR,
  OTHER_TOWNSHIP,
  type PlantedDistrict,
  plantDistrict,
  TOWNSHIP,
  VILLAGE,
} from '@yimi/server/test-support/planted-district';
import { PIN, type PlantedTeam, plantTeam } from '@yimi/server/test-support/planted-team';
import { v7 } from 'uuid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { codeOf } from './denials.ts';

type Alarm = { kind: string; who: string | null; count: number; rows: { did: string; outcome: string }[] };

let district: PlantedDistrict;
let team: PlantedTeam;
let security: TestCaller;
beforeEach(async () => {
  district = await plantDistrict();
  team = await plantTeam(district);
  security = await district.staff('security-admin');
});
afterEach(() => district.close());

/** Several ways in, each with the code by which it is refused. */
type Attempt = [method: string, path: string, refusedBy: string, body?: unknown];

async function tryAll(as: TestCaller, attempts: readonly Attempt[]): Promise<void> {
  expect(attempts.length).toBeGreaterThanOrEqual(5);
  const came = await inTurn(attempts, async ([method, path, , body]) => {
    const reply = await district.call(method, path, { as, ...(body !== undefined && { body }) });
    return `${method} ${path}: ${codeOf(reply)}`;
  });
  expect(came).toEqual(attempts.map(([method, path, refusedBy]) => `${method} ${path}: ${refusedBy}`));
}

async function inTurn<Item, Made>(items: readonly Item[], make: (item: Item) => Promise<Made>): Promise<Made[]> {
  const made: Made[] = [];
  for (const item of items) made.push(await make(item));
  return made;
}

/** How many refusals of an account the trail holds, those that one row counts for many included. */
async function refusalsOf({ accountId }: TestCaller): Promise<number> {
  await district.app.denials.flush();
  const { rows } = await district.database.owner.query<{ times: number }>(
    `select coalesce(sum(coalesce((detail->>'count')::int, 1)), 0)::int as times from audit
     where outcome = 'denied' and (actor_id = $1 or object_id = $1)`,
    [accountId],
  );
  return rows[0]?.times ?? 0;
}

async function alarms(): Promise<Alarm[]> {
  await raiseAlarms(district.app);
  return (await district.call<Alarm[]>('GET', '/alarms', { as: security })).body;
}

const onCase = ({ caseId }: { caseId: string }, rest = '') => `/cases/${caseId}${rest}`;
const sealed = async (): Promise<DrivenCase> => {
  const driven = await driveCase(district, team);
  await driven.upTo('sign');
  return driven;
};

test('a bribed clerk decides nothing, here or elsewhere', async () => {
  const clerk = await district.staff('township-clerk', OTHER_TOWNSHIP);
  const driven = await sealed();
  const [listId, objectionId, certificateId] = [v7(), v7(), await district.certificate(driven.person.id)];
  await tryAll(clerk, [
    ['GET', onCase(driven), 'not-found'],
    ['POST', onCase(driven, '/actions/approve'), 'not-found', {}],
    ['POST', onCase(driven, '/actions/accept'), 'not-found', {}],
    ['POST', onCase(driven, '/reveal'), 'not-found', { reason: 'check-papers' }],
    ['GET', `/certificates/${certificateId}`, 'not-found'],
    ['POST', `/objections/${objectionId}/decision`, 'not-allowed', { upheld: false, reason: '没有问题' }],
    ['POST', '/payment-lists', 'not-allowed', { serviceId: 'care-subsidy', month: '2026-10' }],
    ['POST', `/payment-lists/${listId}/approve`, 'not-allowed', {}],
    ['POST', `/assessments/${driven.caseId}/seal`, 'not-allowed', { digest: await driven.digest() }],
    ['POST', '/organisation/changes', 'not-allowed', { change: { kind: 'rename' }, reason: '改名' }],
  ]);
  expect(await driven.stage()).toBe('signed');
  expect(await refusalsOf(clerk)).toBe(10);
  const found = await alarms();
  expect(found).toMatchObject([{ kind: 'many-denied', count: 10, rows: [{ outcome: 'denied' }, {}, {}, {}, {}] }]);
  expect(found[0]?.rows.map(({ did }) => did)).toContain('想“给评定结论盖章”，被系统拒绝');
});

test('a doctor who colludes reaches no other hospital, no seal, no decision and no key of a colleague', async () => {
  const driven = await driveCase(district, team);
  await driven.upTo('conclude');
  const [own, colleague] = team.doctors;
  const other = (await team.anotherHospital()).doctors[0];
  const at = (rest: string) => `/assessments/${driven.caseId}${rest}`;
  const digest = await driven.digest();
  await tryAll(other, [
    ['GET', onCase(driven), 'not-found'],
    ['GET', at(''), 'not-found'],
    ['POST', at('/begin'), 'not-found', {}],
    ['POST', at('/signatures'), 'not-found', { digest, pin: PIN }],
    ['POST', at('/seal'), 'not-allowed', { digest }],
    ['POST', onCase(driven, '/actions/approve'), 'not-found', {}],
  ]);
  await tryAll(own, [
    ['POST', at('/seal'), 'not-allowed', { digest }],
    ['POST', onCase(driven, '/actions/approve'), 'not-allowed', {}],
    ['POST', onCase(driven, '/reveal'), 'not-allowed', { reason: 'check-papers' }],
    ['POST', at('/signatures'), 'signature-of-other-document', { digest: '0'.repeat(64), pin: PIN }],
    ['GET', '/queue?view=all', 'not-allowed'],
  ]);
  const tries = await inTurn(Array.from({ length: 8 }), () =>
    district.call('POST', at('/signatures'), { as: colleague, body: { digest, pin: '111111' } }),
  );
  expect(new Set(tries.map(codeOf))).toEqual(new Set(['pin-wrong', 'pin-locked']));
  for (let again = 0; again < 6; again += 1) await district.call('GET', onCase(driven), { as: other });
  expect(await driven.stage()).toBe('assessing');
  expect(await refusalsOf(other)).toBeGreaterThanOrEqual(12);
  expect((await alarms()).map(({ kind }) => kind)).toContain('many-denied');
});

test('an insider who looks up a neighbour, a child of the own and who never came is recorded and asked why', async () => {
  const { owner } = district.database;
  const clerk = await district.staff('township-clerk', TOWNSHIP);
  const self = await district.person({ name: '陈看看', regionCode: NEIGHBOUR });
  await owner.query('update account set person_id = $2 where id = $1', [clerk.accountId, self.id]);
  const child = await district.person({ name: '陈小看', born: '2015-01-01' });
  await district.guardian(child.id, self.id);
  const neighbours = await inTurn([1, 2, 3], () => district.person({ name: '邻居甲', regionCode: NEIGHBOUR }));
  const far = await district.person({ name: '远方人', regionCode: `${OTHER_TOWNSHIP}201` });
  const lookUp = ({ citizenNumber, name }: { citizenNumber: string; name: string }) =>
    district.call('POST', '/people/lookup', { as: clerk, body: { citizenNumber, name } });

  for (const person of [child, ...neighbours]) expect((await lookUp(person)).status).toBe(200);
  expect(codeOf(await lookUp(far))).toBe('outside-area');
  expect(codeOf(await lookUp({ ...child, name: '猜名字' }))).toBe('name-mismatch');
  district.database.clock.advance(2 * 3_600_000);
  const found = await alarms();
  expect(found.filter(({ kind }) => kind === 'own-circle')).toHaveLength(4);
  expect(found.filter(({ kind }) => kind === 'nobodys-file')).toMatchObject([{ count: 4 }]);
  expect(await refusalsOf(clerk)).toBe(1);
  // Who was looked up reads it on the phone.
  const trail = await district.call<{ items: { action: string }[] }>('GET', '/me/trail', {
    as: await district.plantCitizen({ personId: neighbours[0]?.id ?? '' }),
  });
  expect(trail.body.items).toMatchObject([{ action: 'person.lookup' }]);
});

test('a forged guardian neither applies nor reads', async () => {
  const { person, caseId } = await district.applied();
  const child = await district.person({ name: '王小宝', born: '2016-01-01' });
  const forger = await district.plantCitizen({ personId: (await district.person({ name: '赵冒充' })).id });
  const portrait = await district.photo('portrait', { personId: person.id, uploadedBy: v7() });
  const certificateId = await district.certificate(child.id);
  const ward = { kind: 'ward', personId: child.id };
  const service = 'disability-certificate';
  await tryAll(forger, [
    ['POST', '/drafts', 'not-guardian', { serviceId: service, subject: ward }],
    ['POST', '/cases', 'not-guardian', { serviceId: service, subject: ward, answers: {} }],
    ['POST', '/drafts', 'not-guardian', { serviceId: service, subject: { kind: 'ward', personId: person.id } }],
    ['GET', `/certificates/${certificateId}`, 'not-found'],
    ['GET', `/certificates/${certificateId}/document.pdf`, 'not-found'],
    ['GET', `/cases/${caseId}`, 'not-found'],
    ['POST', `/cases/${caseId}/actions/withdraw`, 'not-found', { reason: '不办了' }],
    ['DELETE', `/cases/${caseId}/appointment`, 'not-found'],
    ['GET', `/files/${portrait}`, 'not-found'],
    ['POST', `/proxies/${v7()}/revoke`, 'not-found', {}],
  ]);
  expect(await refusalsOf(forger)).toBe(10);
  expect(await alarms()).toMatchObject([{ kind: 'many-denied', who: '赵*充' }]);
});

test('a session that was ended opens nothing any more, and who uses it is noticed', async () => {
  const reviewer = await district.staff('district-reviewer');
  const { caseId } = await district.applied();
  const { cookie, postId = '' } = reviewer;
  expect((await district.call('DELETE', '/session', { as: reviewer })).status).toBe(200);
  const copied: TestCall = { as: { ...reviewer, cookie, postId } };
  const ways = [
    ['GET', '/session'],
    ['GET', '/queue?view=all'],
    ['GET', `/cases/${caseId}`],
    ['POST', `/cases/${caseId}/actions/accept`],
    ['POST', `/cases/${caseId}/reveal`],
  ] as const;
  const replies: TestReply<unknown>[] = await inTurn(ways, ([method, path]) =>
    district.call(method, path, method === 'GET' ? copied : { ...copied, body: {} }),
  );
  expect(replies.map(codeOf)).toEqual(ways.map(() => 'not-signed-in'));
  expect(await refusalsOf(reviewer)).toBe(5);
  expect(await alarms()).toMatchObject([{ kind: 'session-replayed', who: '工作人员', count: 5 }]);
});

test('a mass exporter gets no table, and is seen while opening file after file', async () => {
  const liaison = await district.staff('liaison', VILLAGE);
  const reviewer = await district.staff('district-reviewer');
  await tryAll(liaison, [
    ['GET', '/organisation/export.xlsx', 'not-allowed'],
    ['GET', '/organisation/export/people', 'not-allowed'],
    ['GET', `/payment-lists/${v7()}/export.csv`, 'not-allowed'],
    ['GET', '/queue?view=all', 'not-allowed'],
    ['POST', '/audit/search', 'not-allowed', {}],
    ['POST', '/exports', 'not-allowed', {}],
    ['GET', `/exports/${v7()}/table.csv`, 'not-allowed'],
  ]);
  expect(await refusalsOf(liaison)).toBe(7);
  await tryAll(reviewer, [
    ['GET', `/exports/${v7()}/table.xlsx`, 'not-found'],
    ['GET', `/exports/${v7()}/table.csv`, 'not-found'],
    ['GET', '/exports', 'not-allowed'],
    ['POST', `/exports/${v7()}/decision`, 'not-allowed', { approved: true, wholeNumbers: true, note: '自己批' }],
    ['GET', '/organisation/export/units', 'not-allowed'],
  ]);

  const { caseId } = await district.applied();
  const reveals = await inTurn(Array.from({ length: 10 }), () =>
    district.call('POST', `/cases/${caseId}/reveal`, { as: reviewer, body: { reason: 'check-papers' } }),
  );
  expect(new Set(reveals.map(({ status }) => status))).toEqual(new Set([200]));
  await readFiles(reviewer, 60);
  const kinds = (await alarms()).map(({ kind, count }) => ({ kind, count }));
  expect(kinds.filter(({ kind }) => kind === 'exports-refused')).toHaveLength(2);
  expect(kinds).toContainEqual({ kind: 'many-numbers', count: 10 });
  expect(kinds).toContainEqual({ kind: 'many-people', count: 61 });
});

/** What opening that many cases leaves in the trail. */
async function readFiles({ accountId, postId }: TestCaller, people: number): Promise<void> {
  await district.database.owner.query(
    `insert into audit (county_code, id, at, actor_id, actor_role, post_id, action, object_kind, object_id, person_id, outcome)
     select $1, gen_random_uuid(), $2, $3, 'district-reviewer', $4, 'case.read', 'case', gen_random_uuid(), gen_random_uuid(), 'read'
     from generate_series(1, $5)`,
    [COUNTY, district.database.store.now(), accountId, postId, people],
  );
}
