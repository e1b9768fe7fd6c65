import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TestCaller } from '../../platform/http/test-server.ts';
import { deliverEvents } from '../../platform/jobs/deliver-events.ts';
import { handlers, sweeps } from '../../rooms.ts';
import {
  COUNTY,
  type PlantedDistrict,
  type PlantedPerson,
  plantDistrict,
} from '../../test-support/planted-district.ts';

const SERVICE = 'disability-certificate';
const UNTIL = '2027-05-01';

let district: PlantedDistrict;
let principal: PlantedPerson & { as: TestCaller };
let agent: PlantedPerson & { as: TestCaller };

beforeAll(async () => {
  // Many people share one address, as in a demonstration.
  district = await plantDistrict({}, { config: { demo: true } });
});
afterAll(() => district.close());
beforeEach(async () => {
  district.database.clock.set('2026-11-23T09:00:00+08:00');
  principal = await somebody({ name: '王小明', phone: '13800000001' });
  agent = await somebody({ name: '李大山', phone: '13800000002' });
});

async function somebody(seed: Parameters<PlantedDistrict['person']>[0]) {
  const person = await district.person(seed);
  return { ...person, as: await district.plantCitizen({ personId: person.id }) };
}

type Proxies = { given: { id: string; nameMasked: string }[]; received: { id: string; nameMasked: string }[] };
const codeOf = ({ body }: { body: unknown }) => (body as { type?: string }).type?.split('/').at(-1);
const grant = (to: PlantedPerson, change: object = {}, as = principal.as) => {
  const body = { name: to.name, citizenNumber: to.citizenNumber, validTo: UNTIL, consentVersion: '1', ...change };
  return district.call<{ proxyId: string }>('POST', '/proxies', { as, body });
};
const revoke = (id: string, as: TestCaller) => district.call('POST', `/proxies/${id}/revoke`, { as });
const proxies = async (as: TestCaller) => (await district.call<Proxies>('GET', '/proxies', { as })).body;
const subject = () => ({ kind: 'principal', personId: principal.id });
const begin = () =>
  district.call<{ id: string }>('POST', '/drafts', {
    as: agent.as,
    body: { serviceId: SERVICE, subject: subject() },
  });
const submit = async (phone = '13899999999') => {
  const answers = { ...(await district.answers(principal.id)), phone };
  const body = { serviceId: SERVICE, subject: subject(), answers };
  return district.call<{ caseId: string }>('POST', '/cases', { as: agent.as, body });
};
const messages = async (as: TestCaller) => {
  await deliverEvents(district.app, handlers);
  await deliverEvents(district.app, handlers);
  return (await district.call<{ title: string }[]>('GET', '/messages', { as })).body.map(({ title }) => title);
};
const cases = async (as: TestCaller) =>
  (await district.call<{ id: string }[]>('GET', '/cases', { as })).body.map(({ id }) => id);

describe('an agent', () => {
  test('applies for the principal, who sees the case and is told of every step', async () => {
    expect((await grant(agent)).status).toBe(201);
    expect(await proxies(principal.as)).toMatchObject({ given: [{ nameMasked: '李*山' }], received: [] });
    expect(await proxies(agent.as)).toMatchObject({ given: [], received: [{ nameMasked: '王*明' }] });
    const people = await district.call<{ relation: string }[]>('GET', '/me/people', { as: agent.as });
    expect(people.body.map(({ relation }) => relation)).toEqual(['self', 'principal']);

    const { status, body } = await submit();
    expect(status).toBe(200);
    expect(await cases(agent.as)).toEqual([body.caseId]);
    expect(await cases(principal.as)).toEqual([body.caseId]);
    const reviewer = await district.staff('district-reviewer', COUNTY);
    await district.call('POST', `/cases/${body.caseId}/actions/accept`, { as: reviewer, body: {} });
    const told = await messages(principal.as);
    expect(told).toHaveLength(3);
    expect(told).toEqual(
      expect.arrayContaining([
        '您委托了李*山代办',
        '代办人替您交了：残疾人证新办',
        expect.stringMatching(/^残疾人证新办：/),
      ]),
    );
    expect(await messages(agent.as)).toEqual(
      expect.arrayContaining(['王*明委托您代办', expect.stringMatching(/^残疾人证新办：/)]),
    );
  });

  test('is in the trail with both names, for every act', async () => {
    await grant(agent);
    await begin();
    await submit();
    const { rows } = await district.database.owner.query(
      `select distinct action from audit where actor_id = $1 and on_behalf_of = $2 order by 1`,
      [agent.as.accountId, principal.id],
    );
    expect(rows.map(({ action }) => action)).toEqual(['case.submit', 'draft.begin']);
  });

  test('cannot change on which phone the principal is told', async () => {
    await grant(agent);
    await submit('13877777777');
    district.sent.length = 0;
    await messages(principal.as);
    expect(district.sent.map(({ to }) => to)).toContain('13800000001');
    expect(district.sent.map(({ to }) => to)).not.toContain('13877777777');
  });

  test('without consent, or by the consent of somebody else, does nothing', async () => {
    expect(codeOf(await begin())).toBe('proxy-ended');
    expect(codeOf(await submit())).toBe('proxy-ended');
    const stranger = await somebody({ name: '赵不相干' });
    await grant(agent, {}, stranger.as);
    expect(codeOf(await begin())).toBe('proxy-ended');
    expect((await proxies(principal.as)).given).toEqual([]);
  });
});

describe('the principal', () => {
  test('takes it back, and from then on the agent sees and does nothing', async () => {
    const { body } = await grant(agent);
    await begin();
    const submitted = await submit();
    expect((await begin()).status).toBe(409);
    expect((await revoke(body.proxyId, principal.as)).status).toBe(200);
    expect(codeOf(await submit())).toBe('proxy-ended');
    expect(await messages(principal.as)).toContain('您对李*山的委托结束了');
    expect(await cases(agent.as)).toEqual([]);
    expect(await cases(principal.as)).toEqual([submitted.body.caseId]);
    expect((await district.call('GET', `/cases/${submitted.body.caseId}`, { as: agent.as })).status).toBe(404);
    expect((await district.call<unknown[]>('GET', '/drafts', { as: agent.as })).body).toEqual([]);
    expect((await revoke(body.proxyId, principal.as)).status).toBe(404);
  });

  test('loses no time: a draft that was begun before is not submitted after', async () => {
    const { body } = await grant(agent);
    const draft = await begin();
    await revoke(body.proxyId, principal.as);
    const reply = await district.call('POST', `/drafts/${draft.body.id}/submit`, { as: agent.as });
    expect(codeOf(reply)).toBe('proxy-ended');
  });

  test('may be left by the agent, but not by anybody else', async () => {
    const { body } = await grant(agent);
    const stranger = await somebody({ name: '赵不相干' });
    expect((await revoke(body.proxyId, stranger.as)).status).toBe(404);
    expect((await revoke(body.proxyId, agent.as)).status).toBe(200);
  });

  test('consents for a time, which ends by itself', async () => {
    await grant(agent, { validTo: '2026-11-25' });
    district.database.clock.set('2026-11-25T00:00:01+08:00');
    expect(codeOf(await submit())).toBe('proxy-ended');
    for (const sweep of sweeps) if (sweep.name === 'people.expired-proxies') await sweep.run(district.app);
    expect(await messages(principal.as)).toContain('您对李*山的委托结束了');
    expect((await grant(agent)).status).toBe(201);
  });

  test.each([
    ['today', { validTo: '2026-11-23' }, 'proxy-dates'],
    ['for longer than a year', { validTo: '2027-11-24' }, 'proxy-dates'],
    ['to a name that is not the number’s', { name: '李小山' }, 'proxy-unknown'],
    ['to a number that nobody has', { citizenNumber: '230111197005209999' }, 'proxy-unknown'],
  ])('cannot consent %s', async (_what, change, code) => {
    expect(codeOf(await grant(agent, change))).toBe(code);
  });

  test('is an adult without a guardian, and so is the agent', async () => {
    const child = await somebody({ name: '王小孩', born: '2015-01-01' });
    expect(codeOf(await grant(child))).toBe('proxy-agent-minor');
    expect(codeOf(await grant(agent, {}, child.as))).toBe('proxy-not-allowed');
    await district.guardian(principal.id, agent.id);
    expect(codeOf(await grant(agent))).toBe('proxy-not-allowed');
    expect(codeOf(await grant(principal))).toBe('proxy-of-self');
  });

  test('is told when the two are there already', async () => {
    await grant(agent);
    expect(codeOf(await grant(agent))).toBe('proxy-there');
  });
});

describe('a guardian', () => {
  test('of a minor is one until the eighteenth birthday, and not a day longer', async () => {
    const ward = await somebody({ name: '王小孩', born: '2008-12-01' });
    await district.guardian(ward.id, agent.id, '2026-12-01');
    const people = async () =>
      (await district.call<{ personId: string }[]>('GET', '/me/people', { as: agent.as })).body.map(
        ({ personId }) => personId,
      );
    district.database.clock.set('2026-11-30T23:59:59+08:00');
    expect(await people()).toContain(ward.id);
    district.database.clock.set('2026-12-01T00:00:00+08:00');
    expect(await people()).not.toContain(ward.id);
    const body = { serviceId: SERVICE, subject: { kind: 'ward', personId: ward.id } };
    expect(codeOf(await district.call('POST', '/drafts', { as: agent.as, body }))).toBe('not-guardian');
  });

  test('is in the trail with both names', async () => {
    const ward = await somebody({ name: '王小孩', born: '2015-12-01' });
    await district.guardian(ward.id, agent.id, '2033-12-01');
    const body = { serviceId: SERVICE, subject: { kind: 'ward', personId: ward.id } };
    await district.call('POST', '/drafts', { as: agent.as, body });
    const { rows } = await district.database.owner.query('select on_behalf_of from audit where actor_id = $1', [
      agent.as.accountId,
    ]);
    expect(rows).toEqual([{ on_behalf_of: ward.id }]);
  });
});
