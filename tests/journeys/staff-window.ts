/** A desk of the console, with somebody signed in. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import type { Caller } from '../journey/caller.ts';
import { firstUnusedCode, signInStaff } from '../journey/sign-in.ts';
import { desktop } from './browser.ts';
import { regular } from './regulars.ts';

export type StaffWindow = { page: Page; caller: Caller; close(): Promise<void> };

const ADDRESSES = { url: inject('url'), sms: inject('sms') };

/** Opens the console as somebody who is signed in all the time. */
export async function regularWindow(
  browser: Browser,
  login: Parameters<typeof regular>[0],
  address = '/',
): Promise<StaffWindow> {
  const caller = regular(login);
  return { caller, ...(await windowOf(browser, caller, address)) };
}

/** Opens the console in a session of its own, which may end; `caller` is the same session through the API. */
export async function staffWindow(browser: Browser, login: string, address = '/'): Promise<StaffWindow> {
  const caller = await signInStaff(ADDRESSES, login);
  return { caller, ...(await windowOf(browser, caller, address)) };
}

/** One more window of somebody who is signed in already: another computer of the same person. */
export async function windowOf(
  browser: Browser,
  caller: Caller,
  address = '/',
  options: BrowserContextOptions = {},
): Promise<{ page: Page; close(): Promise<void> }> {
  const context = await desktop(browser, options);
  const [name = '', value = ''] = caller.cookie().split('=');
  await context.addCookies([{ name, value, url: ADDRESSES.url }]);
  const page = await context.newPage();
  await goTo(page, address);
  return { page, close: () => context.close() };
}

/** Opens an address of the console and waits until its page is there. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.goto(`${ADDRESSES.url}/console${address}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Fills in the sign-in page as a person does, with the next code where another window has just used this one. */
export async function signInByHand(page: Page, login: string): Promise<void> {
  const signedIn = await firstUnusedCode(login, async (code) => {
    await page.getByRole('textbox', { name: '登录名' }).fill(login);
    await page.getByRole('textbox', { name: '密码' }).fill('Yimi-demo-2026');
    await page.getByRole('textbox', { name: '动态验证码' }).fill(code);
    const answered = page.waitForResponse('**/api/sessions/staff');
    await page.getByRole('button', { name: '登录', exact: true }).click();
    return (await answered).ok();
  });
  if (!signedIn) throw new Error(`${login} was not let in`);
  await page.getByRole('button', { name: '退出登录' }).first().waitFor();
}
