/** Staff link their account to themselves at the identity provider, and sign in by it: its own library, in a real browser. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { signInStaff } from '../journey/sign-in.ts';
import { desktop, launchBrowser } from './browser.ts';
import { heading } from './case-page.ts';
import { screenPasses } from './screen.ts';
import { goTo, staffWindow } from './staff-window.ts';

const ADDRESSES = { url: inject('url'), sms: inject('sms') };
const PROVIDER = '统一身份认证（演示）';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** At the provider: says who one is, as the demonstration allows. */
async function chooseAtProvider(page: Page, login: string): Promise<void> {
  await heading(page, '统一身份认证（模拟）');
  await page.getByRole('textbox', { name: '其他演示账号' }).fill(login);
  await page.getByRole('button', { name: '登录', exact: true }).click();
}

const toProvider = (page: Page) => page.getByRole('button', { name: `用${PROVIDER}登录` }).click();

it('links, signs in to the page where one was, leaves on both sides, and unlinks', async () => {
  const { page, close } = await staffWindow(browser, 'township-230111010', '/account');
  await screenPasses(page, 'account-sso-unlinked');
  await page.getByRole('button', { name: `去连接${PROVIDER}` }).click();
  await heading(page, '统一身份认证（模拟）');
  await screenPasses(page, 'sso-provider');
  await chooseAtProvider(page, 'township-230111010');
  await page.getByText('已经连接，下次可以用它登录').first().waitFor();
  await screenPasses(page, 'account-sso-linked');
  await page.getByRole('button', { name: '退出登录' }).first().click();
  await heading(page, '工作人员登录');
  await screenPasses(page, 'sign-in-sso');

  // The provider knows the browser still: it asks nobody again.
  await goTo(page, '/notices');
  await toProvider(page);
  await heading(page, '公示');
  await goTo(page, '/account');
  await page.getByRole('row', { name: /电脑 统一身份认证.*现在用的就是它/ }).waitFor();
  await page.getByRole('button', { name: '退出登录' }).first().click();
  await heading(page, '退出统一身份认证？');
  await screenPasses(page, 'sso-leave');
  await page.getByRole('button', { name: '退出', exact: true }).click();
  await heading(page, '工作人员登录');

  await toProvider(page);
  await chooseAtProvider(page, 'township-230111010');
  await page.getByRole('navigation').first().waitFor();
  await goTo(page, '/account');
  await page.getByRole('button', { name: `断开和${PROVIDER}的连接` }).click();
  await page.getByText('已经断开，不能再用它登录').first().waitFor();
  await close();
});

it('says what to do to whom nobody linked, who refuses, and who opens the page a second time', async () => {
  const context = await desktop(browser);
  const page = await context.newPage();
  await goTo(page, '/');
  await toProvider(page);
  await heading(page, '统一身份认证（模拟）');
  await page.getByRole('button', { name: '不登录，返回' }).click();
  await heading(page, '没有登录');
  await page.getByRole('alert').getByText('您在统一身份认证那边没有登录').waitFor();
  await page.getByRole('button', { name: '返回登录' }).click();
  await heading(page, '工作人员登录');

  await toProvider(page);
  await chooseAtProvider(page, 'nobody-linked-me');
  await page.getByRole('alert').getByText('还没有连到工作账户').waitFor();
  await screenPasses(page, 'sso-unlinked');
  await page.reload();
  await page.getByRole('alert').getByText('不能用第二次').waitFor();
  await context.close();
});

it('does not sign in the victim as the attacker: an answer that belongs to another browser is refused', async () => {
  const attacker = await desktop(browser);
  const theirs = await attacker.newPage();
  await goTo(theirs, '/');
  // The attacker keeps the address to which the provider sends them, and does not use it.
  await theirs.route('**/api/sessions/sso', (route) => route.abort());
  await toProvider(theirs);
  await chooseAtProvider(theirs, 'township-230111203');
  await heading(theirs, '没有登录');
  expect(theirs.url()).toContain('/console/sso?code=');

  const { page, close } = await staffWindow(browser, 'township-230111205', '/account');
  await page.goto(theirs.url());
  await page.getByRole('alert').getByText('不能直接打开').waitFor();
  await goTo(page, '/account');
  await page.getByText('还没有连接').first().waitFor();
  await Promise.all([attacker.close(), close()]);
});

it('a session that the provider ends is ended here', async () => {
  const { page, close } = await staffWindow(browser, 'township-230111201', '/account');
  await page.getByRole('button', { name: `去连接${PROVIDER}` }).click();
  await chooseAtProvider(page, 'township-230111201');
  await page.getByText('已经连接').first().waitFor();
  await page.getByRole('button', { name: '退出登录' }).first().click();
  await heading(page, '工作人员登录');
  await toProvider(page);
  await page.getByRole('navigation').first().waitFor();
  // In another tab the person leaves the provider, as another system of the government would send them.
  const other = await page.context().newPage();
  await other.goto(new URL('/session/end', await providerOf(page)).href);
  await other.getByRole('button', { name: '退出', exact: true }).click();
  await heading(other, '已经退出统一身份认证');
  await expect
    .poll(async () => {
      await page.reload();
      return page.getByRole('heading', { level: 1 }).textContent();
    })
    .toBe('工作人员登录');
  await close();
  expect((await signInStaff(ADDRESSES, 'township-230111201')).cookie()).not.toBe('');
});

/** The address of the provider, as the district sends people there. */
async function providerOf(page: Page): Promise<string> {
  const reply = await page.request.post(`${ADDRESSES.url}/api/sessions/sso/visits`, {
    headers: { 'x-yimi-client': '1' },
  });
  return ((await reply.json()) as { url: string }).url;
}
