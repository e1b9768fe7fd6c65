import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildWechatSimulator } from './wechat.simulator/wechat-simulator.ts';
import { type WechatClient, wechatClient } from './wechat.ts';

const APP = { appId: 'wx0123456789abcdef', secret: 'a secret' };
const PHONE = '13900000001';

let now: Date;
let simulator: FastifyInstance;
let url: string;
let client: WechatClient;

beforeEach(async () => {
  now = new Date('2026-11-23T02:00:00Z');
  simulator = buildWechatSimulator({ ...APP, now: () => now });
  url = await simulator.listen({ port: 0, host: '127.0.0.1' });
  client = wechatClient({ url, ...APP }, () => now, 200);
});
afterEach(() => simulator.close());

const later = (ms: number): void => {
  now = new Date(now.getTime() + ms);
};
const post = async <Reply>(path: string, body: object = {}): Promise<Reply> => {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  return (await response.json()) as Reply;
};
const onPhone = (act: string, body?: object) => post<{ code: string }>(`/simulator/phones/${PHONE}/${act}`, body);
const behave = (mode: string, slowMs = 1_000) => post('/simulator/behaviour', { mode, times: 1, slowMs });

describe('codes', () => {
  test('the same person has the same id, and a code is good once and for five minutes', async () => {
    const first = await onPhone('login');
    const openId = await client.openIdOf(first.code);
    expect(openId).toMatch(/^o[\w-]{27}$/);
    expect(await client.openIdOf(first.code)).toBeNull();
    expect(await client.openIdOf((await onPhone('login')).code)).toBe(openId);
    const old = await onPhone('login');
    later(301_000);
    expect(await client.openIdOf(old.code)).toBeNull();
  });

  test('the phone is told by its own code only', async () => {
    expect(await client.phoneOf((await onPhone('phone-code')).code)).toBe(PHONE);
    expect(await client.phoneOf((await onPhone('login')).code)).toBeNull();
  });
});

describe('the token', () => {
  test('is fetched again when it has ended', async () => {
    expect(await client.phoneOf((await onPhone('phone-code')).code)).toBe(PHONE);
    later(7_300_000);
    expect(await client.phoneOf((await onPhone('phone-code')).code)).toBe(PHONE);
  });

  test('a token that ended before its time is replaced once', async () => {
    expect(await client.phoneOf((await onPhone('phone-code')).code)).toBe(PHONE);
    await post('/simulator/end-tokens');
    expect(await client.phoneOf((await onPhone('phone-code')).code)).toBe(PHONE);
  });

  test('a wrong secret is an error that does not hold the secret', async () => {
    const wrong = wechatClient({ url, appId: APP.appId, secret: 'another secret' }, () => now);
    const error = await wrong.phoneOf('x').catch((reason: unknown) => reason);
    expect(error).toMatchObject({ system: 'wechat', message: 'wechat: unavailable: error code 40125' });
  });
});

describe('subscription messages', () => {
  const message = async () => ({
    openId: (await client.openIdOf((await onPhone('login')).code))!,
    templateId: 'progress',
    page: 'pages/messages/messages',
    data: { thing1: '您办理的事项有新进展' },
  });

  test('arrive once for each time that they were asked for', async () => {
    const sent = await message();
    expect(await client.tell(sent)).toBe('refused');
    await onPhone('subscriptions', { templateId: 'progress' });
    expect(await client.tell(sent)).toBe('told');
    expect(await client.tell(sent)).toBe('refused');
    const arrived = await (await fetch(`${url}/simulator/phones/${PHONE}/messages`)).json();
    expect(arrived).toMatchObject([{ templateId: 'progress', data: { thing1: { value: '您办理的事项有新进展' } } }]);
  });
});

test.each([
  ['fail', 'unavailable'],
  ['twice', 'unreachable'],
  ['garbage', 'garbage'],
  ['slow', 'timeout'],
])('when WeChat behaves as %s the client says %s', async (mode, fault) => {
  const { code } = await onPhone('login');
  await behave(mode);
  await expect(client.openIdOf(code)).rejects.toMatchObject({ fault, retryable: true });
});
