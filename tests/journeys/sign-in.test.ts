import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { firstUnusedCode } from '../journey/sign-in.ts';
import { desktop, launchBrowser, phone, tabTo, violations } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const url = inject('url');
const sms = inject('sms');

/** In the place of what stood there. */
async function write(page: Page, box: string, text: string): Promise<void> {
  await tabTo(page, 'textbox', box);
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

describe('by keyboard alone', () => {
  it('a citizen signs in on the phone with the code from a text message', async () => {
    const context = await phone(browser);
    const page = await context.newPage();
    await page.goto(`${url}/pages/sign-in/sign-in`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await violations(page)).toEqual([]);

    await tabTo(page, 'textbox', '手机号');
    await page.keyboard.type('13900000002');
    await tabTo(page, 'button', '获取验证码');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: '验证码' }).waitFor();
    expect(await violations(page)).toEqual([]);

    const inbox = (await (await fetch(`${sms}/v1/messages?to=13900000002`)).json()) as { text: string }[];
    await tabTo(page, 'textbox', '验证码');
    await page.keyboard.type(/\d{6}/.exec(inbox[0]?.text ?? '')?.[0] ?? '');
    await tabTo(page, 'button', '登录');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: /残疾人证新办/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    await context.close();
  });

  it('a reviewer signs in on the console and finds the queue', async () => {
    const context = await desktop(browser);
    const page = await context.newPage();
    await page.goto(`${url}/console/`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await violations(page)).toEqual([]);

    await write(page, '登录名', 'reviewer2');
    await write(page, '密码', 'Yimi-demo-2026');
    const letIn = await firstUnusedCode('reviewer2', async (code) => {
      await write(page, '动态验证码', code);
      await tabTo(page, 'button', '登录');
      const answered = page.waitForResponse('**/api/sessions/staff');
      await page.keyboard.press('Enter');
      return (await answered).ok();
    });
    expect(letIn).toBe(true);
    await page.getByRole('navigation').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await context.close();
  });
});
