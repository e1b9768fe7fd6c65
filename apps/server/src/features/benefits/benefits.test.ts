/** From the decision to the yearly check, through the doors that people use. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TestCaller } from '../../platform/http/test-server.ts';
import { sweeps } from '../../rooms.ts';
import { type BenefitDistrict, plantBenefits } from '../../test-support/benefit-district.ts';
import { OTHER_TOWNSHIP } from '../../test-support/planted-district.ts';

let district: BenefitDistrict;
beforeAll(async () => {
  district = await plantBenefits();
});
afterAll(() => district.close());
beforeEach(() => district.begin());

const codeOf = ({ body }: { body: unknown }) => (body as { type?: string }).type?.split('/').at(-1);
describe('a decided case', () => {
  test('begins the entitlement once, from the day of the decision, with its grade and its check', async () => {
    const caseId = await district.granted('bus-card');
    await district.settle();
    expect(await district.only()).toMatchObject({
      serviceId: 'bus-card',
      status: 'active',
      caseId,
      grade: { id: 'free' },
      startsOn: '2026-11-23',
      endsOn: null,
      checkDueOn: '2027-11-23',
      entries: [{ kind: 'started', on: '2026-11-23' }],
    });
  });

  test('that a crash left without its entitlement is found again', async () => {
    const caseId = await district.apply('bus-card');
    await district.act(caseId, 'approve', district.reviewer);
    await district.database.owner.query(`delete from outbox where event = 'case.granted'`);
    await district.moveTo('2026-11-23T09:05:00+08:00');
    await sweeps.find(({ name }) => name === 'benefits.start-again')?.run(district.app);
    expect(await district.only()).toMatchObject({ startsOn: '2026-11-23', caseId });
  });

  test('counts from the month of application where the rule says so', async () => {
    const caseId = await district.apply('care-subsidy');
    await district.act(caseId, 'pass-first', district.clerk);
    await district.act(caseId, 'pass-second', district.reviewer);
    await district.moveTo('2027-01-15T09:00:00+08:00');
    await district.act(caseId, 'approve', district.civil);
    await district.settle();
    expect(await district.only()).toMatchObject({ startsOn: '2026-11-01', grade: { id: 'level-2' } });
  });

  test('that was refused gives nothing', async () => {
    const caseId = await district.apply('bus-card');
    expect(await district.act(caseId, 'refuse', district.reviewer, { reason: 'conditions-not-met' })).toMatchObject({
      status: 200,
    });
    await district.settle();
    expect(await district.own()).toEqual([]);
  });
});

describe('civil affairs', () => {
  const queue = async (as: TestCaller) =>
    (await district.call<{ items: { id: string }[] }>('GET', '/queue', { as, query: { view: 'all' } })).body.items.map(
      ({ id }) => id,
    );

  test('see the cases that they decide, and no other file', async () => {
    const care = await district.apply('care-subsidy');
    const card = await district.apply('bus-card');
    const seen = await queue(district.civil);
    expect(seen).toContain(care);
    expect(seen).not.toContain(card);
    expect(await district.call('GET', `/cases/${care}`, { as: district.civil })).toMatchObject({ status: 200 });
    expect(codeOf(await district.call('GET', `/cases/${card}`, { as: district.civil }))).toBe('not-found');
  });

  test('decide after township and federation only', async () => {
    const caseId = await district.apply('care-subsidy');
    expect(codeOf(await district.act(caseId, 'approve', district.civil))).toBe('action-not-open');
    await district.act(caseId, 'pass-first', district.clerk);
    await district.act(caseId, 'pass-second', district.reviewer);
    expect(codeOf(await district.act(caseId, 'approve', district.reviewer))).toBe('not-allowed');
    expect(await district.act(caseId, 'approve', district.civil)).toMatchObject({ status: 200 });
  });
});

describe('the yearly check', () => {
  const due = async (as: TestCaller) =>
    (await district.call<{ id: string; overdue: boolean; checkAsked: string | null }[]>('GET', '/checks-due', { as }))
      .body;
  const remind = () => sweeps.find(({ name }) => name === 'benefits.remind')?.run(district.app);

  test('tells the person once, shows staff a list, and stops nothing', async () => {
    await district.granted('bus-card');
    await district.moveTo('2027-10-23T09:00:00+08:00');
    await remind();
    expect(await due(district.reviewer)).toEqual([]);
    await district.moveTo('2027-10-25T09:00:00+08:00');
    await remind();
    await remind();
    expect((await district.only()).entries.map(({ kind }) => kind)).toEqual(['started', 'reminded']);
    await district.moveTo('2028-06-01T09:00:00+08:00');
    await remind();
    expect(await due(district.reviewer)).toMatchObject([{ overdue: true }]);
    expect(await due(await district.staff('township-clerk', OTHER_TOWNSHIP))).toEqual([]);
    expect(await district.only()).toMatchObject({ status: 'active' });
  });

  test('is done by the way that the person chose, and is due a year later', async () => {
    await district.granted('bus-card');
    const { id } = await district.only();
    await district.moveTo('2027-11-01T09:00:00+08:00');
    const ask = (way: string) =>
      district.call('POST', `/entitlements/${id}/check-requests`, { as: district.citizen, body: { way } });
    expect(codeOf(await ask('face'))).toBe('check-way-not-open');
    expect(await ask('home-visit')).toMatchObject({ status: 200 });
    expect(await due(district.clerk)).toMatchObject([{ id, checkAsked: 'home-visit' }]);
    const check = (way: string, as = district.clerk) =>
      district.call('POST', `/entitlements/${id}/checks`, {
        as,
        body: { way, dueOn: '2027-11-23', note: '本人在家' },
      });
    expect(codeOf(await check('face'))).toBe('check-way-unknown');
    expect(await check('home-visit')).toMatchObject({ status: 200 });
    expect(await district.only()).toMatchObject({ checkDueOn: '2028-11-01', checkAsked: null });
    expect(await due(district.clerk)).toEqual([]);
  });

  test('that was done on a day without a network counts from that day, and none is done twice', async () => {
    await district.granted('bus-card');
    const { id } = await district.only();
    await district.moveTo('2027-11-10T09:00:00+08:00');
    const check = (on: string, as = district.clerk) =>
      district.call('POST', `/entitlements/${id}/checks`, {
        as,
        body: { way: 'home-visit', dueOn: '2027-11-23', on },
      });
    expect(codeOf(await check('2027-11-11'))).toBe('visit-day-wrong');
    expect(codeOf(await check('2027-10-01'))).toBe('visit-day-wrong');
    expect(await check('2027-11-08')).toMatchObject({ status: 200 });
    expect(await district.only()).toMatchObject({ checkDueOn: '2028-11-08' });
    const again = await check('2027-11-09', district.reviewer);
    expect(codeOf(again)).toBe('checked-meanwhile');
    expect(again.body).toMatchObject({
      title: '这次年审已经有人登记过了：2027年11月8日，上门核对。',
      dueOn: '2028-11-08',
      theirs: { on: '2027-11-08', way: 'home-visit' },
    });
    expect((await district.only()).entries.filter(({ kind }) => kind === 'checked')).toHaveLength(1);
  });
});

test('what has no yearly check asks for none', async () => {
  await district.granted('care-subsidy');
  const { id } = await district.only();
  for (const [door, as, body] of [
    ['check-requests', district.citizen, { way: 'staff' }],
    ['checks', district.clerk, { way: 'staff', dueOn: '2027-11-23' }],
  ] as const) {
    expect(codeOf(await district.call('POST', `/entitlements/${id}/${door}`, { as, body }))).toBe('no-check-due');
  }
});

describe('stopping', () => {
  const change = (id: string, body: object, as = district.reviewer) =>
    district.call('POST', `/entitlements/${id}/changes`, { as, body });

  test('is done by a person, with a reason, from the next month; resuming from this month on', async () => {
    await district.granted('care-subsidy');
    const { id } = await district.only();
    expect(codeOf(await change(id, { change: 'stop' }))).toBe('reason-needed');
    expect(codeOf(await change(id, { change: 'stop', reason: 'bad-mood' }))).toBe('reason-needed');
    expect(codeOf(await change(id, { change: 'resume' }))).toBe('not-stopped');
    expect(await change(id, { change: 'stop', reason: 'certificate-ended' })).toMatchObject({ status: 200 });
    expect(codeOf(await change(id, { change: 'stop', reason: 'moved' }))).toBe('stopped-already');
    expect((await district.only()).entries.at(-1)).toMatchObject({
      kind: 'stopped',
      on: '2026-12-01',
      reason: 'certificate-ended',
    });
    await district.moveTo('2027-02-10T09:00:00+08:00');
    expect(await change(id, { change: 'resume' }, district.civil)).toMatchObject({ status: 200 });
    expect(await district.only()).toMatchObject({ status: 'active' });
    expect(await change(id, { change: 'end', reason: 'died' })).toMatchObject({ status: 200 });
    expect(codeOf(await change(id, { change: 'resume' }))).toBe('entitlement-ended');
    expect(await district.only()).toMatchObject({ status: 'ended', endsOn: '2027-03-01' });
  });
});
