import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestCaller } from '../../platform/http/test-server.ts';
import { type PlantedDistrict, plantDistrict } from '../../test-support/planted-district.ts';
import { tellOverdue } from './commands.complaint.ts';

type Trail = {
  items: { id: string; action: string; by: string; did: string; why: string | null; unitName: string | null }[];
  next: string | null;
  complaints: { words: string; answer: string | null; outcome: string | null; about: { did: string } }[];
};
type Complaints = {
  id: string;
  dueOn: string;
  overdue: boolean;
  own: boolean;
  words: string;
  about: { who: string };
}[];

let district: PlantedDistrict;
let reviewer: TestCaller;
let auditor: TestCaller;
beforeAll(async () => {
  district = await plantDistrict();
  reviewer = await district.staff('district-reviewer');
  auditor = await district.staff('auditor');
});
afterAll(() => district.close());

const refused = ({ body }: { body: { type?: unknown } }) => String(body.type).split('/').at(-1);
const trail = async (as: TestCaller) => (await district.call<Trail>('GET', '/me/trail', { as })).body;
const list = async (as: TestCaller) => (await district.call<Complaints>('GET', '/complaints', { as })).body;
const complain = (as: TestCaller, id: string, words = '我没有办过事。') =>
  district.call('POST', `/me/trail/${id}/complaint`, { as, body: { words } });
const answer = (as: TestCaller, id: string) =>
  district.call('POST', `/complaints/${id}/answer`, { as, body: { outcome: 'in-order', answer: '是为了审核。' } });

/** Rows of one moment have no order. */
const second = () => district.database.clock.advance(1000);

/** Somebody whose case the reviewer opened, with the row that tells it. */
async function read() {
  const { citizen, caseId } = await district.applied();
  second();
  await district.call('GET', `/cases/${caseId}`, { as: reviewer });
  second();
  const { items } = await trail(citizen);
  const row = items.find(({ action }) => action === 'case.read');
  if (!row) throw new Error('the reading left no trace');
  return { citizen, caseId, row };
}

describe('who read my file', () => {
  test('says post, unit, act and purpose, and no name', async () => {
    const { citizen, row } = await read();
    expect(row).toMatchObject({ by: 'staff', did: '看了办件', unitName: '测试单位' });
    expect(row.why).toMatch(/^办理案号 .+ 的申请$/);
    const reply = await district.call('GET', '/me/trail', { as: citizen });
    expect(reply.raw.toString()).not.toContain('工作人员');
  });

  test('tells each number that was shown whole, and why', async () => {
    const { citizen, caseId } = await read();
    const as = reviewer;
    const shown = await district.call('POST', `/cases/${caseId}/reveal`, { as, body: { reason: 'call-person' } });
    expect(shown.body).toEqual({ phone: '13900000001' });
    const kept = await district.database.owner.query(
      `select reply::text from idempotency where reply::text like '%139%'`,
    );
    expect(kept.rows).toEqual([]);
    const { items } = await trail(citizen);
    expect(items[0]).toMatchObject({ did: '看了完整的手机号', why: '打电话联系本人' });
  });

  test('goes on where the page before ended', async () => {
    const { citizen, caseId } = await read();
    for (let reads = 0; reads < 55; reads += 1) await district.call('GET', `/cases/${caseId}`, { as: reviewer });
    const first = await trail(citizen);
    expect(first.items).toHaveLength(50);
    const query = { before: first.next ?? '' };
    const older = (await district.call<Trail>('GET', '/me/trail', { as: citizen, query })).body;
    expect(older.next).toBeNull();
    const ids = [...first.items, ...older.items].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(older.items.at(-1)?.action).toBe('case.submit');
  });

  test('is shown to the guardian of the person, with whose file it was', async () => {
    const { person, caseId } = await district.applied();
    second();
    const guardian = await district.person({ name: '王大山' });
    await district.guardian(person.id, guardian.id);
    await district.call('GET', `/cases/${caseId}`, { as: reviewer });
    const { items } = await trail(await district.plantCitizen({ personId: guardian.id }));
    expect(items[0]).toMatchObject({ did: '看了办件', personMasked: '王*明' });
  });
});

describe('a complaint', () => {
  test('reaches those who watch, is answered once, and the person sees the answer', async () => {
    const { citizen, row } = await read();
    expect((await complain(citizen, row.id)).status).toBe(201);
    expect(refused(await complain(citizen, row.id, '再说一次'))).toBe('complaint-made');
    const [waiting] = await list(auditor);
    expect(waiting).toMatchObject({ words: '我没有办过事。', dueOn: '2026-12-07', about: { who: '工作人员' } });
    expect((await answer(auditor, waiting?.id ?? '')).status).toBe(200);
    expect(refused(await answer(auditor, waiting?.id ?? ''))).toBe('complaint-answered');
    const { complaints } = await trail(citizen);
    expect(complaints).toMatchObject([{ outcome: 'in-order', answer: '是为了审核。', about: { did: '看了办件' } }]);
  });

  test('is made about the own file only, and not about an own act', async () => {
    const { row } = await read();
    const other = await read();
    expect(refused(await complain(other.citizen, row.id))).toBe('not-found');
    const own = (await trail(other.citizen)).items.find(({ by }) => by === 'self');
    expect(refused(await complain(other.citizen, own?.id ?? ''))).toBe('complaint-about-own-act');
  });

  test('about what one did oneself is answered by somebody else', async () => {
    const { citizen, row } = await read();
    await complain(citizen, row.id);
    await district.database.owner.query('update audit set actor_id = $2 where id = $1', [row.id, auditor.accountId]);
    const mine = (await list(auditor)).find(({ own }) => own);
    expect(refused(await answer(auditor, mine?.id ?? ''))).toBe('complaint-about-yourself');
    const other = await district.staff('security-admin');
    expect((await answer(other, mine?.id ?? '')).status).toBe(200);
  });

  test('that nobody answered in time is told upwards, once', async () => {
    const { citizen, row } = await read();
    await complain(citizen, row.id);
    const { database, app } = district;
    const told = async () =>
      (await database.owner.query(`select count(*)::int as n from outbox where event = 'complaint.overdue'`)).rows[0].n;
    await tellOverdue(app);
    expect(await told()).toBe(0);
    database.clock.set('2026-12-08T09:00:00+08:00');
    await tellOverdue(app);
    await tellOverdue(app);
    expect(await told()).toBe(1);
    database.clock.set('2026-11-23T09:00:00+08:00');
  });
});
