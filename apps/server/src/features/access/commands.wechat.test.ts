import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { deliverEvents } from '../../platform/jobs/deliver-events.ts';
import { buildWechatSimulator } from '../../platform/outside/wechat.simulator/wechat-simulator.ts';
import { wechatClient } from '../../platform/outside/wechat.ts';
import { handlers } from '../../rooms.ts';
import {
  citizenNumber,
  type PlantedDistrict,
  type PlantedPerson,
  plantDistrict,
} from '../../test-support/planted-district.ts';

const APP = { appId: 'wx0123456789abcdef', secret: 'a secret' };
const TEMPLATE = { id: 'progress', field: 'thing1' };

let simulator: FastifyInstance;
let url: string;
let district: PlantedDistrict;
let person: PlantedPerson;
let phone: string;
let order = 0;

beforeAll(async () => {
  simulator = buildWechatSimulator({ ...APP, now: () => district.app.store.now() });
  url = await simulator.listen({ port: 0, host: '127.0.0.1' });
  const wechat = wechatClient({ url, ...APP }, () => district.app.store.now());
  district = await plantDistrict({}, { wechat, config: { wechat: { url, ...APP, template: TEMPLATE } } });
});
afterAll(async () => {
  await district.close();
  await simulator.close();
});
beforeEach(async () => {
  person = await district.person();
  order += 1;
  phone = `1380000${String(order).padStart(4, '0')}`;
});

type Visit = { ticket: string; needs: string };

const codeOf = ({ body }: { body: unknown }) => (body as { type?: string }).type?.split('/').at(-1);
const onPhone = async (act: string, body: object = {}): Promise<string> => {
  const headers = { 'content-type': 'application/json' };
  const path = `${url}/simulator/phones/${phone}/${act}`;
  const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });
  return ((await response.json()) as { code: string }).code;
};
const visit = async () =>
  (await district.call<Visit>('POST', '/wechat/visits', { body: { code: await onPhone('login') } })).body;
const addPhone = async (ticket: string) =>
  district.call<Visit>('POST', '/wechat/visits/phone', { body: { ticket, code: await onPhone('phone-code') } });
const signIn = (body: object) => district.call<{ personId: string }>('POST', '/sessions/wechat', { body });
const identity = () => ({ name: person.name, citizenNumber: person.citizenNumber });

async function firstSignIn() {
  const { ticket } = await visit();
  await addPhone(ticket);
  return signIn({ ticket, ...identity() });
}

describe('signing in from WeChat', () => {
  test('asks at first for the phone and the person, and then for nothing any more', async () => {
    const first = await visit();
    expect(first.needs).toBe('phone');
    expect(codeOf(await signIn({ ticket: first.ticket }))).toBe('wechat-phone-needed');
    expect((await addPhone(first.ticket)).body.needs).toBe('identity');
    expect(codeOf(await signIn({ ticket: first.ticket }))).toBe('citizen-number-needed');
    const { status, body, headers } = await signIn({ ticket: first.ticket, ...identity() });
    expect([status, body.personId]).toEqual([200, person.id]);
    expect(headers['set-cookie']).toMatch(/^yimi_session=.*HttpOnly/);

    const again = await visit();
    expect(again.needs).toBe('nothing');
    expect((await signIn({ ticket: again.ticket })).body.personId).toBe(person.id);
  });

  test('who signed in by text message before is known by the phone', async () => {
    await district.call('POST', '/sessions/codes', { body: { phone } });
    const code = /\d{6}/.exec(district.sent.at(-1)!.text)![0];
    await district.call('POST', '/sessions/citizen', { body: { phone, code, ...identity() } });
    const { ticket } = await visit();
    expect((await addPhone(ticket)).body.needs).toBe('nothing');
    expect((await signIn({ ticket })).body.personId).toBe(person.id);
    expect((await visit()).needs).toBe('nothing');
  });

  test("a ticket is good once, for ten minutes, and for five names that are not the number's", async () => {
    const used = await visit();
    await addPhone(used.ticket);
    await signIn({ ticket: used.ticket, ...identity() });
    expect(codeOf(await signIn({ ticket: used.ticket }))).toBe('wechat-visit-ended');
    expect(codeOf(await signIn({ ticket: 'never given' }))).toBe('wechat-visit-ended');

    phone = `1390000${String(order).padStart(4, '0')}`;
    person = await district.person();
    const guessed = await visit();
    await addPhone(guessed.ticket);
    for (let guess = 0; guess < 5; guess += 1)
      expect(codeOf(await signIn({ ticket: guessed.ticket, ...identity(), name: '张三' }))).toBe('name-mismatch');
    expect(codeOf(await signIn({ ticket: guessed.ticket, ...identity() }))).toBe('wechat-visit-ended');
  });

  test('a code of WeChat that was used, or that WeChat cannot check, is said in words', async () => {
    const code = await onPhone('login');
    await district.call('POST', '/wechat/visits', { body: { code } });
    expect(codeOf(await district.call('POST', '/wechat/visits', { body: { code } }))).toBe('wechat-code-wrong');
    await simulator.inject({ method: 'POST', url: '/simulator/behaviour', payload: { mode: 'fail', times: 1 } });
    const reply = await district.call('POST', '/wechat/visits', { body: { code: await onPhone('login') } });
    expect([reply.status, codeOf(reply)]).toEqual([502, 'wechat-failed']);
  });

  test('somebody whom no record knows is taken down', async () => {
    const { ticket } = await visit();
    await addPhone(ticket);
    const number = citizenNumber('1991-02-03', 900 + order);
    const { body } = await signIn({ ticket, name: '赵新来', citizenNumber: number });
    expect(body.personId).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('being told in WeChat', () => {
  const told = async () => (await fetch(`${url}/simulator/phones/${phone}/messages`)).json();
  const apply = async () => {
    const cookie = String((await firstSignIn()).headers['set-cookie']).split(';')[0]!;
    const body = {
      serviceId: 'disability-certificate',
      subject: { kind: 'self' },
      answers: { ...(await district.answers(person.id)), phone },
    };
    const reply = await district.call('POST', '/cases', { as: { cookie } as never, body });
    expect(reply.status).toBe(200);
    const reviewer = await district.staff('district-reviewer');
    const { caseId } = reply.body as { caseId: string };
    await deliverEvents(district.app, handlers);
    district.sent.length = 0;
    return () => district.call('POST', `/cases/${caseId}/actions/accept`, { as: reviewer, body: {} });
  };

  test('who asked for it is told there, and gets no text message', async () => {
    const accept = await apply();
    await onPhone('subscriptions', { templateId: TEMPLATE.id });
    await accept();
    await deliverEvents(district.app, handlers);
    expect(await told()).toMatchObject([{ templateId: 'progress', page: 'pages/messages/messages' }]);
    expect(district.sent).toEqual([]);
  });

  test.each([
    ['did not ask for it', async () => ''],
    [
      'asked, while WeChat is down',
      async () => {
        await onPhone('subscriptions', { templateId: TEMPLATE.id });
        await simulator.inject({ method: 'POST', url: '/simulator/behaviour', payload: { mode: 'fail', times: 1 } });
      },
    ],
  ])('who %s gets a text message', async (_who, before) => {
    const accept = await apply();
    await before();
    await accept();
    await deliverEvents(district.app, handlers);
    expect(await told()).toEqual([]);
    expect(district.sent.map(({ to }) => to)).toEqual([phone]);
  });
});
