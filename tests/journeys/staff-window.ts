/** A desk of the console, with somebody signed in. */
import type { Browser, Page } from 'playwright-core';
import { inject } from 'vitest';
import type { Caller } from '../journey/caller.ts';
import { oneTimeCodes, signInStaff } from '../journey/sign-in.ts';
import { desktop } from './browser.ts';

export type StaffWindow = { page: Page; caller: Caller; close(): Promise<void> };

const ADDRESSES = { url: inject('url'), sms: inject('sms') };

/** Opens the console as `login`; `caller` is the same session through the API. */
export async function staffWindow(browser: Browser, login: string, address = '/'): Promise<StaffWindow> {
  const caller = await signInStaff(ADDRESSES, login);
  return { caller, ...(await windowOf(browser, caller, address)) };
}

/** One more window of somebody who is signed in already: another computer of the same person. */
export async function windowOf(
  browser: Browser,
  caller: Caller,
  address = '/',
): Promise<{ page: Page; close(): Promise<void> }> {
  const context = await desktop(browser);
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

/** Fills in the sign-in page as a person does. A code that another window has just used is refused; then the next. */
export async function signInByHand(page: Page, login: string): Promise<void> {
  const signedIn = page.getByRole('button', { name: '退出登录' });
  for (const code of oneTimeCodes(login)) {
    await page.getByRole('textbox', { name: '登录名' }).fill(login);
    await page.getByRole('textbox', { name: '密码' }).fill('Yimi-demo-2026');
    await page.getByRole('textbox', { name: '动态验证码' }).fill(code);
    await page.getByRole('button', { name: '登录' }).click();
    await signedIn.or(page.getByRole('alert').getByText('动态码')).first().waitFor();
    if (await signedIn.isVisible()) return;
  }
  throw new Error(`${login} was not let in`);
}
