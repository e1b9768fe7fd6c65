/** Staff change their own password, and show again who they are before something grave. */
import { demoTotpCode } from '@yimi/server/platform/outside/sms.simulator/demo-totp';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { firstUnusedCode, signInStaff } from '../journey/sign-in.ts';
import { launchBrowser } from './browser.ts';
import { heading } from './case-page.ts';
import { screenPasses } from './screen.ts';
import { staffWindow } from './staff-window.ts';

const ADDRESSES = { url: inject('url'), sms: inject('sms') };
const OLD = 'Yimi-demo-2026';
const NEW = '灶台上的闹钟比云跑得慢一点';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Fills in the one-time code that nobody has used yet, and sends the form. */
async function sendWithCode(page: Page, login: string, address: string, button: string): Promise<boolean> {
  const dialog = page.getByRole('dialog');
  return firstUnusedCode(login, async (code) => {
    await dialog.getByRole('textbox', { name: '动态验证码' }).fill(code);
    const answered = page.waitForResponse(`**${address}`);
    await dialog.getByRole('button', { name: button, exact: true }).click();
    return (await answered).ok();
  });
}

it('the owner changes the password, is told of a common one, and is offered to end the other sessions', async () => {
  const login = 'township-230111107';
  const { page, close } = await staffWindow(browser, login, '/account');
  const elsewhere = await signInStaff(ADDRESSES, login);
  await page.getByRole('button', { name: '改密码' }).click();
  const dialog = page.getByRole('dialog', { name: '改密码' });
  await dialog.getByRole('button', { name: '改密码' }).click();
  await dialog.getByRole('alert').getByText('请填写旧密码').waitFor();
  await dialog.getByRole('textbox', { name: '旧密码' }).fill(OLD);
  await dialog.getByRole('textbox', { name: '新密码' }).fill('1qaz2wsx3edc4rfv');
  await dialog.getByRole('textbox', { name: '动态验证码' }).fill(demoTotpCode(login, new Date()).code);
  await dialog.getByRole('button', { name: '改密码' }).click();
  await dialog.getByRole('alert').getByText('太容易被猜到').waitFor();
  await screenPasses(page, 'account-password-common');
  await dialog.getByRole('textbox', { name: '新密码' }).fill(NEW);
  expect(await sendWithCode(page, login, '/api/session/password', '改密码')).toBe(true);
  await page.getByText('密码已经改好').first().waitFor();
  await screenPasses(page, 'account-password-changed');
  await page.getByRole('button', { name: '结束其他登录', exact: true }).click();
  await page.getByText('其他登录已经结束').first().waitFor();
  await expect
    .poll(() =>
      elsewhere.call('GET', '/session').then(
        () => 'in',
        () => 'out',
      ),
    )
    .toBe('out');

  await page.getByRole('button', { name: '退出登录' }).first().click();
  await heading(page, '工作人员登录');
  const signedIn = await firstUnusedCode(login, async (code) => {
    await page.getByRole('textbox', { name: '登录名' }).fill(login);
    await page.getByRole('textbox', { name: '密码' }).fill(NEW);
    await page.getByRole('textbox', { name: '动态验证码' }).fill(code);
    const answered = page.waitForResponse('**/api/sessions/staff');
    await page.getByRole('button', { name: '登录', exact: true }).click();
    return (await answered).ok();
  });
  expect(signedIn).toBe(true);
  await close();
});

it('who is asked again gives password and code, and what was begun goes on; who does not, changes nothing', async () => {
  const login = 'township-230111015';
  const { page, close } = await staffWindow(browser, login, '/account');
  await signInStaff(ADDRESSES, login);
  await page.reload();
  // The server answers so five minutes after signing in: the database's tests hold it to that.
  let asked = 0;
  await page.route('**/api/sessions/end-others', async (route) => {
    asked += 1;
    if (asked === 3) return route.continue();
    const problem = {
      type: 'https://yimi.example/problems/confirm-first',
      title: '为了安全，请先确认是您本人',
      status: 403,
    };
    return route.fulfill({ status: 403, contentType: 'application/problem+json', body: JSON.stringify(problem) });
  });
  await page.getByRole('button', { name: '结束其他所有登录' }).click();
  const dialog = page.getByRole('dialog', { name: '先确认是您本人' });
  await dialog.getByRole('button', { name: '不办了' }).click();
  await page.getByRole('alert').getByText('请先确认是您本人').waitFor();

  await page.getByRole('button', { name: '结束其他所有登录' }).click();
  await dialog.getByRole('textbox', { name: '密码' }).fill('错了');
  await dialog.getByRole('textbox', { name: '动态验证码' }).fill('000000');
  await dialog.getByRole('button', { name: '确认', exact: true }).click();
  await dialog.getByRole('alert').getByText('账号、密码或动态码不对').waitFor();
  await screenPasses(page, 'account-confirm');
  await dialog.getByRole('textbox', { name: '密码' }).fill(OLD);
  expect(await sendWithCode(page, login, '/api/session/confirmation', '确认')).toBe(true);
  await page.getByText('已经结束，那台设备五秒内就退出').first().waitFor();
  expect(asked).toBe(3);
  await close();
});
