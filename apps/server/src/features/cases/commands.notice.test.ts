import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { deliverEvents } from '../../platform/jobs/deliver-events.ts';
import { handlers } from '../../rooms.ts';
import { codeOf, type DrivenCase, driveCase } from '../../test-support/driven-case.ts';
import { type PlantedDistrict, plantDistrict } from '../../test-support/planted-district.ts';
import { type PlantedTeam, plantTeam } from '../../test-support/planted-team.ts';
import { sweeps } from './jobs.ts';

type Notice = { id: string; nameMasked: string; villageName: string; startsOn: string; endsOn: string };
type Objection = { id: string; decidedAt: string | null; upheld: boolean | null; reason: string | null };

const WORDS = { name: '李某', contact: '13900000009', words: '他去年还在开车。' };

let district: PlantedDistrict;
let team: PlantedTeam;
let driven: DrivenCase;
beforeAll(async () => {
  // Objections come from one address here.
  district = await plantDistrict({ notice: 'before-issue' }, { config: { demo: true } });
  team = await plantTeam(district);
});
afterAll(() => district.close());

/** A case whose notice begins on this day. */
async function noticed(day = '2026-11-23'): Promise<Notice> {
  district.database.clock.set(`${day}T09:00:00+08:00`);
  driven = await driveCase(district, team);
  await driven.upTo('seal');
  expect(await driven.stage()).toBe('notice');
  const { rows } = await district.database.owner.query('select id from public_notice where case_id = $1', [
    driven.caseId,
  ]);
  const found = (await running()).find(({ id }) => id === rows[0].id);
  if (!found) throw new Error('the notice is not shown');
  return found;
}

const running = async () => (await district.call<Notice[]>('GET', '/notices')).body;
const sweep = async (at: string) => {
  district.database.clock.set(at);
  for (const { run } of sweeps) await run(district.app);
};
const object = (noticeId: string) =>
  district.call<{ id: string }>('POST', `/notices/${noticeId}/objections`, { body: WORDS });
const decide = (objectionId: string, upheld: boolean, reason = '已经核实。') =>
  district.call('POST', `/objections/${objectionId}/decision`, { as: team.reviewer, body: { upheld, reason } });
const objections = async () =>
  (await district.call<Objection[]>('GET', `/cases/${driven.caseId}/objections`, { as: team.reviewer })).body;
const outcomes = async () => {
  const query = 'select outcome from public_notice where case_id = $1 order by starts_on, outcome nulls last';
  return (await district.database.owner.query(query, [driven.caseId])).rows.map(({ outcome }) => outcome);
};
const actionsOf = async (action: string) => {
  const query = `select (select count(*)::int from case_action where case_id = $1 and action = $2) as acted,
    (select count(*)::int from audit where object_id = $1::text and action = 'case.' || $2) as audited`;
  return (await district.database.owner.query(query, [driven.caseId, action])).rows[0];
};

describe('a notice', () => {
  test('shows a masked name, the village and the service, and nothing else', async () => {
    const notice = await noticed();
    expect(Object.keys(notice).sort()).toEqual([
      'endsOn',
      'id',
      'nameMasked',
      'serviceName',
      'startsOn',
      'villageName',
    ]);
    expect(notice).toMatchObject({ nameMasked: '王*明', villageName: '长岭村' });
  });

  // The second over Spring Festival, the third over National Day; the Saturdays after them are worked.
  test.each([
    ['2026-03-02', '2026-03-09'],
    ['2026-02-12', '2026-02-26'],
    ['2026-09-28', '2026-10-10'],
  ])('of %s runs to the end of %s', async (startsOn, endsOn) => {
    const notice = await noticed(startsOn);
    expect(notice).toMatchObject({ startsOn, endsOn });
    expect((await district.fileOf(driven.caseId)).due_at).toEqual(new Date(`${endsOn}T23:59:59.999+08:00`));
    await sweep(`${endsOn}T23:59:00+08:00`);
    expect(await driven.stage()).toBe('notice');
    expect((await object(notice.id)).status).toBe(200);
  });

  test('ends once, on the day after its last, however often the sweep runs', async () => {
    const { id, endsOn } = await noticed();
    await sweep(`${endsOn}T23:59:59.999+08:00`);
    expect(await driven.stage()).toBe('notice');
    for (let times = 0; times < 3; times += 1) await sweep('2026-12-01T00:00:00+08:00');
    expect(await driven.stage()).toBe('reviewing');
    expect(await actionsOf('end-notice')).toEqual({ acted: 1, audited: 1 });
    expect(await outcomes()).toEqual(['clear']);
    expect((await running()).map((each) => each.id)).not.toContain(id);
    expect(codeOf(await object(id))).toBe('notice-over');
  });

  test('of a case that is withdrawn ends with it', async () => {
    const { id } = await noticed();
    await object(id);
    expect((await driven.act('withdraw', driven.citizen)).status).toBe(200);
    expect(await outcomes()).toEqual(['withdrawn']);
    expect((await running()).map((each) => each.id)).not.toContain(id);
    expect(codeOf(await object(id))).toBe('notice-over');
    await sweep('2026-12-09T09:00:00+08:00');
    expect(await driven.stage()).toBe('withdrawn');
  });

  test('that nobody published takes no objection', async () => {
    expect(codeOf(await object(driven.caseId))).toBe('not-found');
  });
});

describe('an objection', () => {
  let notice: Notice;
  let objectionId: string;
  beforeEach(async () => {
    notice = await noticed();
    objectionId = (await object(notice.id)).body.id;
  });

  test('holds the notice open until it is decided, and leaves no trace each minute', async () => {
    await sweep('2026-12-02T09:00:00+08:00');
    await sweep('2026-12-02T09:01:00+08:00');
    expect(await driven.stage()).toBe('notice');
    expect(await actionsOf('end-notice')).toEqual({ acted: 0, audited: 0 });
    // Its day has passed: it is read no more, but not decided.
    expect(codeOf(await object(notice.id))).toBe('notice-over');
    expect((await decide(objectionId, false)).status).toBe(200);
    await sweep('2026-12-02T09:02:00+08:00');
    expect(await driven.stage()).toBe('reviewing');
    expect(await outcomes()).toEqual(['clear']);
  });

  test('is kept sealed, and read by those who decide', async () => {
    const { rows } = await district.database.owner.query('select words_sealed from notice_objection where id = $1', [
      objectionId,
    ]);
    expect(rows[0].words_sealed.includes(WORDS.contact)).toBe(false);
    expect(await objections()).toMatchObject([{ id: objectionId, ...WORDS, decidedAt: null, upheld: null }]);
  });

  test('that is upheld stops the case, which is assessed anew or refused', async () => {
    expect((await decide(objectionId, true, '确实在开车。')).body).toEqual({ stage: 'objection-upheld' });
    expect(await outcomes()).toEqual(['upheld']);
    expect(await objections()).toMatchObject([{ upheld: true, reason: '确实在开车。' }]);
    expect(codeOf(await object(notice.id))).toBe('notice-over');
    await driven.act('reassess', team.reviewer, { reason: '请再评定一次。' });
    await driven.again('assign', 'seal');
    expect(await driven.stage()).toBe('notice');
    expect(await outcomes()).toEqual(['upheld', null]);
  });

  test('is decided once, with a reason, by one of two who decide at once', async () => {
    expect(codeOf(await decide(objectionId, true, ' '))).toBe('reason-needed');
    const replies = await Promise.all([decide(objectionId, false), decide(objectionId, false)]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(replies.flatMap((reply) => codeOf(reply) ?? [])).toEqual(['objection-decided']);
    expect(codeOf(await decide(objectionId, true))).toBe('objection-decided');
    expect(await driven.stage()).toBe('notice');
  });

  test('is decided on its own, beside another that has stopped the case', async () => {
    const second = (await object(notice.id)).body.id;
    const third = (await object(notice.id)).body.id;
    await decide(objectionId, true);
    expect((await decide(second, true)).body).toEqual({ stage: 'objection-upheld' });
    expect((await decide(third, false)).body).toEqual({ stage: 'objection-upheld' });
    expect((await objections()).map(({ upheld }) => upheld)).toEqual([true, true, false]);
    expect(await actionsOf('uphold-objection')).toEqual({ acted: 1, audited: 1 });
  });

  test('is not decided by the route for acts', async () => {
    const body = { reason: '不用核实。' };
    expect(codeOf(await driven.act('uphold-objection', team.reviewer, body))).toBe('use-its-own-route');
  });
});

describe('withdrawal', () => {
  const places = async (slotId: string) =>
    (await district.database.owner.query('select taken from appointment_slot where id = $1', [slotId])).rows[0].taken;

  test('gives the place at the hospital back, once', async () => {
    district.database.clock.set('2026-11-23T09:00:00+08:00');
    driven = await driveCase(district, team);
    await driven.upTo('assign');
    const slotId = await team.slot({ capacity: 2 });
    const body = { slotId };
    await driven.call('POST', `/cases/${driven.caseId}/appointment`, { as: driven.citizen, body });
    expect(await places(slotId)).toBe(1);
    expect((await driven.act('withdraw', driven.citizen)).status).toBe(200);
    const delivered = await deliverEvents(district.app, handlers);
    expect(await places(slotId)).toBe(0);

    const moved = delivered.find(
      ({ event, payload }) => event === 'case.moved' && 'action' in payload && payload.action === 'withdraw',
    );
    await district.database.owner.query('update outbox set relayed_at = null where id = $1', [moved?.id]);
    await deliverEvents(district.app, handlers);
    expect(await places(slotId)).toBe(0);
  });

  test('is not open when the case is decided', async () => {
    district.database.clock.set('2026-11-23T09:00:00+08:00');
    driven = await driveCase(district, team);
    await driven.upTo('seal');
    await sweep('2026-12-01T09:00:00+08:00');
    await driven.upTo('approve');
    expect(codeOf(await driven.act('withdraw', driven.citizen))).toBe('withdraw-too-late');
  });
});
