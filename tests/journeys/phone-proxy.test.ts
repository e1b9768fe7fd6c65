/** Somebody lets a friend apply, the friend does, and it is taken back in three taps. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { cast } from './cast.ts';
import { fill, phoneWindow, press, signInOnPhone } from './phone-form.ts';
import { screenPasses } from './screen.ts';

const principal = cast('principal');
const agent = cast('agent');

let browser: Browser;
let principals: Awaited<ReturnType<typeof phoneWindow>>;
let agents: Awaited<ReturnType<typeof phoneWindow>>;
beforeAll(async () => {
  browser = await launchBrowser();
  principals = await phoneWindow(browser);
  agents = await phoneWindow(browser);
  await signInOnPhone(principals.page, principal);
  await signInOnPhone(agents.page, agent);
});
afterAll(async () => {
  await Promise.all([principals.close(), agents.close()]);
  await browser.close();
});

const titled = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
const home = async (page: Page) => {
  await page.goto(new URL('/pages/home/home', page.url()).href);
  await page.getByRole('heading', { name: '办事', level: 2 }).waitFor();
};
/** Earlier pages stay in the document: only what is seen is pressed. */
const tap = (page: Page, role: 'link' | 'button', name: string | RegExp) =>
  page.getByRole(role, { name }).filter({ visible: true }).first().click();

describe('a proxy', () => {
  it('is given by consent in plain words, with what is missing said in words', async () => {
    const { page } = principals;
    await home(page);
    await tap(page, 'link', /^代办/);
    await titled(page, '代办');
    await page.getByText('您没有委托别人').waitFor();
    await tap(page, 'link', '委托一个人');
    await titled(page, '委托谁替您办？');
    await press(page, '同意并委托');
    await page.getByRole('alert').getByText('请选委托多久').waitFor();
    await screenPasses(page, 'proxy-grant-missing');
    await fill(page, '他的姓名', agent.name);
    await fill(page, '他的身份证号', agent.citizenNumber);
    await page.getByRole('radio', { name: '三个月' }).check();
    await screenPasses(page, 'proxy-grant');
    await press(page, '同意并委托');
    await page.getByRole('button', { name: /^撤回对.*的委托$/ }).waitFor();
    await screenPasses(page, 'proxies');
  });

  it('lets the friend begin an application in the name of the principal', async () => {
    const { page } = agents;
    await home(page);
    await tap(page, 'link', /残疾人证新办/);
    await tap(page, 'link', '开始办理');
    await page.getByRole('radio', { name: `${principal.name}（委托我代办）` }).check();
    await screenPasses(page, 'proxy-start');
    await press(page, '继续');
    await titled(page, '这些我们已经知道');
    await page.getByText(principal.name).filter({ visible: true }).first().waitFor();
  });

  it('is taken back in three taps, and the friend has nothing of it left', async () => {
    const { page } = principals;
    await home(page);
    await tap(page, 'link', /^代办/);
    await tap(page, 'button', /^撤回对.*的委托$/);
    await titled(page, /^撤回对.*的委托？$/);
    await screenPasses(page, 'proxy-revoke');
    await tap(page, 'button', '确认撤回');
    await page.getByText('已经撤回').waitFor();
    await page.getByText('您没有委托别人').waitFor();

    await home(agents.page);
    await tap(agents.page, 'link', /^消息/);
    await agents.page.getByRole('heading', { name: /对您的委托结束了$/ }).waitFor();
    await home(agents.page);
    expect(await agents.page.getByRole('link', { name: /^接着填/ }).count()).toBe(0);
  });
});

it('where one is signed in is shown, with the phone in use marked', async () => {
  const { page } = agents;
  await home(page);
  await tap(page, 'link', /^登录的设备/);
  await titled(page, '登录的设备');
  await page.getByText('现在用的就是它').waitFor();
  await screenPasses(page, 'phone-sessions');
});
