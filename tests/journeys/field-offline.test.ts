import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { unknownApplicant } from '../journey/applicant.ts';
import type { Caller } from '../journey/caller.ts';
import { firstUnusedCode, signInStaff } from '../journey/sign-in.ts';
import { launchBrowser, phone, violations } from './browser.ts';
import { ANSWERS, answer, fill, PHOTOS, press, sendPhoto } from './phone-form.ts';

const ADDRESSES = { url: inject('url'), sms: inject('sms') };

let browser: Browser;
let officer: Caller;
beforeAll(async () => {
  browser = await launchBrowser();
  officer = await signInStaff(ADDRESSES, 'liaison-001');
});
afterAll(() => browser.close());

/** Somebody's application, begun by the officer and open on the officer's phone, which keeps the app by now. */
async function begunOnPhone() {
  const { name, citizenNumber } = unknownApplicant();
  const subject = { kind: 'person', name, citizenNumber };
  const { id } = await officer.call<{ id: string }>('POST', '/drafts', {
    serviceId: 'disability-certificate',
    subject,
  });
  const context = await phone(browser);
  context.setDefaultTimeout(15_000);
  const [cookie = '', value = ''] = officer.cookie().split('=');
  await context.addCookies([{ name: cookie, value, url: ADDRESSES.url }]);
  const page = await context.newPage();
  await page.goto(`${ADDRESSES.url}/pages/form/form?draft=${id}`);
  await page.getByRole('heading', { name: '这些我们已经知道' }).waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  return { context, page, id, name };
}

/** What an officer asks somebody whom nobody knows yet. */
const UNKNOWN: readonly (readonly [string, string])[] = [
  ['申请人是什么民族？', '汉族'],
  ['现在住在哪里？', '村东头第三家'],
];

async function answerAll(page: Page): Promise<void> {
  await press(page, '都对，继续');
  const [capacity, ...others] = ANSWERS;
  for (const [question, words] of [...UNKNOWN, capacity ?? ['', '']]) await answer(page, question, words);
  await answer(page, '用哪个电话号码收消息？', '13800000001');
  for (const [question, words] of others) await answer(page, question, words);
  for (const question of PHOTOS) await sendPhoto(page, question);
}

it('a liaison officer fills in, photographs and submits without a network; later it arrives, once', async () => {
  const { context, page, name } = await begunOnPhone();
  await context.setOffline(true);
  await page.reload();
  await page.getByRole('heading', { name: '这些我们已经知道' }).waitFor();
  await answerAll(page);
  await page.getByRole('heading', { name: '检查一遍，再提交' }).waitFor();
  await page.reload();
  await page.getByText('村东头第三家').waitFor();
  expect(await violations(page)).toEqual([]);
  await press(page, '提交申请');

  await page.getByText('申请已在手机里提交，有网络时自动发给区残联。').waitFor();
  expect(await violations(page)).toEqual([]);
  const before = await officer.call<{ subjectMasked: string }[]>('GET', '/cases');
  await context.setOffline(false);
  await page.getByText('已全部发送。').first().waitFor({ timeout: 60_000 });
  expect(await violations(page)).toEqual([]);

  const after = await officer.call<{ id: string }[]>('GET', '/cases');
  expect(after).toHaveLength(before.length + 1);
  const found = await Promise.all(
    after.map(({ id }) => officer.call<{ subject: { name: string }; photos: unknown[] }>('GET', `/cases/${id}`)),
  );
  expect(found.filter(({ subject }) => subject.name === name).map(({ photos }) => photos.length)).toEqual([4]);
  await context.close();
});

it('an answer that was given elsewhere meanwhile is told in words, and the chosen one holds', async () => {
  const { context, page, id } = await begunOnPhone();
  await context.setOffline(true);
  await press(page, '都对，继续');
  await answer(page, '申请人是什么民族？', '满族');
  await page.getByRole('link', { name: /已存在手机里/ }).waitFor();
  const { revision } = await officer.call<{ revision: number }>('GET', `/drafts/${id}`);
  await officer.call('PUT', `/drafts/${id}/answers/nation`, { value: '回族', revision });

  await context.setOffline(false);
  await page.getByRole('link', { name: '1 项没有发出去，等您决定' }).click();
  await page.getByRole('button', { name: '留下别处填的：回族' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await press(page, '留下我填的：满族');
  await page.getByText('已全部发送。').first().waitFor();
  const { answers } = await officer.call<{ answers: Record<string, { value: string }> }>('GET', `/drafts/${id}`);
  expect(answers.nation?.value).toBe('满族');
  await context.close();
});

it('who was away longer than a session lasts signs in again, and then all is sent', async () => {
  const { context, page, id } = await begunOnPhone();
  await context.setOffline(true);
  await press(page, '都对，继续');
  await answer(page, '申请人是什么民族？', '满族');
  await page.getByRole('link', { name: /已存在手机里/ }).waitFor();
  await context.clearCookies();
  await context.setOffline(false);
  await page.getByRole('link', { name: '登录后才能发送' }).click();
  await page.getByText('存着的内容都在').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: '登录后才能发送' }).last().click();

  const signedIn = await firstUnusedCode('liaison-001', async (code) => {
    await fill(page, '账号', 'liaison-001');
    await fill(page, '密码', 'Yimi-demo-2026');
    await fill(page, '动态码', code);
    const answered = page.waitForResponse('**/api/sessions/staff');
    await press(page, '登录');
    return (await answered).ok();
  });
  expect(signedIn).toBe(true);
  await page.getByText('已全部发送。').first().waitFor();
  const { answers } = await officer.call<{ answers: Record<string, { value: string }> }>('GET', `/drafts/${id}`);
  expect(answers.nation?.value).toBe('满族');
  await context.close();
});
