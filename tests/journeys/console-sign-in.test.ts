/** How staff come in: the first time by a code, later without typing; and how sessions are seen and ended. */
import { Secret, TOTP } from 'otpauth';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { signInStaff } from '../journey/sign-in.ts';
import { desktop, launchBrowser } from './browser.ts';
import { heading } from './case-page.ts';
import { screenPasses } from './screen.ts';
import { goTo, staffWindow } from './staff-window.ts';

const ADDRESSES = { url: inject('url'), sms: inject('sms') };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A key that is always touched by the right finger (Chromium's own, over CDP). */
async function plugInKey(page: Page): Promise<(verified: boolean) => Promise<unknown>> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
    },
  });
  return (isUserVerified) => devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified });
}

/** As somebody who can read what the browser sends. */
const recordPasskeys = (page: Page) =>
  page.addInitScript(() => {
    const send = window.fetch;
    window.fetch = async (request, init) => {
      if (request instanceof Request && request.url.endsWith('/sessions/passkey'))
        sessionStorage.setItem('recorded', await request.clone().text());
      return send(request, init);
    };
  });

describe('a passkey', () => {
  it('is added, signs in without typing, is refused to a wrong finger, and is removed', async () => {
    const { page, close } = await staffWindow(browser, 'leader1', '/account');
    const touch = await plugInKey(page);
    await page.getByRole('textbox', { name: '给这把密钥起个名字' }).fill('办公室电脑');
    await page.getByRole('button', { name: '添加通行密钥' }).click();
    await page.getByText('通行密钥已经添加').waitFor();
    await screenPasses(page, 'account-passkey');

    await page.getByRole('button', { name: '退出登录' }).first().click();
    await heading(page, '工作人员登录');
    await screenPasses(page, 'sign-in-passkey');
    await touch(false);
    await page.getByRole('button', { name: '用通行密钥登录' }).click();
    await page.getByRole('alert').getByText('没有用通行密钥登录').waitFor();
    await touch(true);
    await page.getByRole('button', { name: '用通行密钥登录' }).click();
    await page.getByRole('navigation').first().waitFor();

    await goTo(page, '/account');
    await page.getByRole('row', { name: /电脑 通行密钥.*现在用的就是它/ }).waitFor();
    await page.getByRole('button', { name: '删除通行密钥：办公室电脑' }).click();
    await page.getByText('通行密钥已经删除').waitFor();
    await page.getByRole('button', { name: '退出登录' }).first().click();
    await page.getByRole('button', { name: '用通行密钥登录' }).click();
    await page.getByRole('alert').getByText('通行密钥没有通过').waitFor();
    await close();
  });

  it('answers a challenge once: what somebody recorded does not sign in again', async () => {
    const { page, close } = await staffWindow(browser, 'civil1', '/account');
    await plugInKey(page);
    await recordPasskeys(page);
    await page.reload();
    await page.getByRole('button', { name: '添加通行密钥' }).click();
    await page.getByText('通行密钥已经添加').waitFor();
    await page.getByRole('button', { name: '退出登录' }).first().click();
    await page.getByRole('button', { name: '用通行密钥登录' }).click();
    await page.getByRole('navigation').first().waitFor();
    const recorded = await page.evaluate(() => sessionStorage.getItem('recorded'));
    expect(recorded).toContain('challengeId');
    const replayed = await fetch(`${ADDRESSES.url}/api/sessions/passkey`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-yimi-client': '1' },
      body: recorded,
    });
    expect(replayed.status).toBe(401);
    await close();
  });
});

describe('sessions', () => {
  it('of another computer are ended from this one', async () => {
    const { page, close } = await staffWindow(browser, 'doctor2', '/account');
    await signInStaff(ADDRESSES, 'doctor2');
    await page.reload();
    await page
      .getByRole('button', { name: /^结束今天.*的登录$/ })
      .first()
      .click();
    await page.getByText('已经结束，那台设备五秒内就退出').waitFor();
    await screenPasses(page, 'account-sessions');
    await close();
  });
});

describe('somebody new', () => {
  it('is given a code by the administrator, sets a password and signs in with an authenticator', async () => {
    const system = await staffWindow(browser, 'admin1', '/organisation');
    const security = await staffWindow(browser, 'security2', '/organisation');
    const change = { kind: 'add-account', login: 'court-1', name: '郑书记' };
    const { changeId } = await system.caller.call<{ changeId: string }>('POST', '/organisation/changes', {
      change,
      reason: '新来的同事',
    });
    await security.caller.call('POST', `/organisation/changes/${changeId}/confirm`, {});
    await goTo(system.page, '/organisation');
    await system.page.getByRole('link', { name: '郑书记' }).click();
    await heading(system.page, '郑书记');
    await system.page.getByRole('button', { name: '发开通码' }).click();
    const told = (await system.page.getByText(/^开通码：/).textContent()) ?? '';
    await screenPasses(system.page, 'organisation-person');

    const context = await desktop(browser);
    const page = await context.newPage();
    await goTo(page, '/');
    await page.getByRole('button', { name: '第一次登录，用开通码设密码' }).click();
    await heading(page, '第一次登录');
    await page.getByRole('textbox', { name: '登录名' }).fill('court-1');
    await page.getByRole('textbox', { name: '开通码' }).fill(/[0-9A-Z]{10}/.exec(told)?.[0] ?? '');
    await page.getByRole('textbox', { name: '新密码' }).fill('太短了');
    await page.getByRole('button', { name: '设密码' }).click();
    await page.getByRole('alert').getByText('密码至少要 12 个字').waitFor();
    await screenPasses(page, 'activation');
    await page.getByRole('textbox', { name: '新密码' }).fill('河边的白鹤飞过三座桥去了');
    await page.getByRole('button', { name: '设密码' }).click();
    await heading(page, '密码设好了');
    await screenPasses(page, 'activation-done');
    const secret = ((await page.locator('.activation-secret').textContent()) ?? '').replaceAll(' ', '');
    await page.getByRole('button', { name: '去登录' }).click();
    await page.getByRole('textbox', { name: '登录名' }).fill('court-1');
    await page.getByRole('textbox', { name: '密码' }).fill('河边的白鹤飞过三座桥去了');
    await page
      .getByRole('textbox', { name: '动态验证码' })
      .fill(new TOTP({ secret: Secret.fromBase32(secret) }).generate());
    await page.getByRole('button', { name: '登录', exact: true }).click();
    // Without a post nobody gets in, whatever they know.
    await page.getByRole('alert').getByText('这个账号已经停用').waitFor();
    await Promise.all([context.close(), system.close(), security.close()]);
  });
});
