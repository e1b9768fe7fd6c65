import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { OutsideError } from './outside-error.ts';
import { demoTotpCode, demoTotpSecret } from './sms.simulator/demo-totp.ts';
import { buildSmsSimulator } from './sms.simulator/sms-simulator.ts';
import { smsClient } from './sms.ts';

const AT = new Date('2026-11-23T02:00:05Z');
let simulator: FastifyInstance;
let url: string;

beforeEach(async () => {
  simulator = buildSmsSimulator({ now: () => AT, logins: [{ login: 'reviewer1', says: '区残联审核员' }] });
  url = await simulator.listen({ port: 0, host: '127.0.0.1' });
});
afterEach(() => simulator.close());

const message = { id: 'm-1', to: '13900000001', text: '验证码 123456' };
const inbox = async (): Promise<unknown[]> => (await fetch(`${url}/v1/messages?to=13900000001`)).json() as never;
const behave = (body: object): Promise<unknown> =>
  fetch(`${url}/simulator/behaviour`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

test('a message arrives on the phone, once however often it is sent', async () => {
  await smsClient(url).send(message);
  await smsClient(url).send(message);
  expect(await inbox()).toEqual([{ ...message, at: AT.toISOString() }]);
});

test.each([
  [{ mode: 'fail', times: 1 }, 'unavailable', 0],
  [{ mode: 'twice', times: 1 }, 'unreachable', 1],
  [{ mode: 'garbage', times: 1 }, 'garbage', 1],
  [{ mode: 'slow', times: 1, slowMs: 1_000 }, 'timeout', 1],
])('when the gateway behaves as %j the client says %s and a second attempt heals it', async (mode, fault, arrived) => {
  await behave(mode);
  const client = smsClient(url, 200);
  const error = await client.send(message).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(OutsideError);
  expect((error as OutsideError).fault).toBe(fault);
  expect(await inbox()).toHaveLength(arrived);
  await client.send(message);
  expect(await inbox()).toHaveLength(1);
});

test('an unreachable gateway is a retryable error without the phone number in it', async () => {
  await simulator.close();
  const error = await smsClient(url)
    .send(message)
    .catch((reason: unknown) => reason);
  expect(error).toMatchObject({ fault: 'unreachable', retryable: true });
  expect(String(error)).not.toContain(message.to);
});

test('the page shows the newest phone first and no markup of a message comes through', async () => {
  await smsClient(url).send(message);
  await smsClient(url).send({ id: 'm-2', to: '13900000002', text: '<b>新</b>' });
  const html = await (await fetch(url)).text();
  expect(html).toContain('lang="zh-CN"');
  expect(html.indexOf('13900000002')).toBeLessThan(html.indexOf('13900000001'));
  expect(html).not.toContain('<b>新');
});

test('the authenticator shows the code of listed and of asked logins', async () => {
  const html = await (await fetch(`${url}/authenticator`)).text();
  expect(html).toContain(demoTotpCode('reviewer1', AT).code);
  const asked = await (await fetch(`${url}/authenticator?login=liaison-007&part=1`)).text();
  expect(asked).toContain(demoTotpCode('liaison-007', AT).code);
  expect(asked).not.toContain('reviewer1');
});

test('a demo secret is 20 bytes in base32 and a code holds to the end of its half minute', () => {
  expect(demoTotpSecret('reviewer1')).toMatch(/^[A-Z2-7]{32}$/);
  expect(demoTotpCode('reviewer1', AT).secondsLeft).toBe(25);
  expect(demoTotpCode('reviewer1', new Date('2026-11-23T02:00:29.900Z')).code).toBe(demoTotpCode('reviewer1', AT).code);
});
