/** The compiled mini-program on a phone-sized window, driven by accessible names alone. */
import { fileURLToPath } from 'node:url';
import { demoTotpCode } from '@yimi/server/platform/outside/sms.simulator/demo-totp';
import type { Browser, Locator } from 'playwright-core';
import sharp from 'sharp';
import { expect } from 'vitest';
import type { Applicant } from '../journey/applicant.ts';
import type { Addresses } from '../journey/sign-in.ts';
import { phone, violations } from '../journeys/browser.ts';
import { pack } from './pack.ts';
import { type Served, serve } from './serve.ts';

const COMPILED = fileURLToPath(new URL('../../apps/mobile/dist/weapp', import.meta.url));
const STEP_MS = 30_000;

/** Serves what `npm run build:weapp` has compiled, in front of the running district. */
export async function serveMiniprogram({ url }: Addresses): Promise<Served> {
  return serve(await pack(COMPILED), url);
}

export type MiniPhone = Awaited<ReturnType<typeof miniPhone>>;

export type Places = Addresses & { wechat: string };

/** A phone of its own, with nobody signed in. @param number whose WeChat it is */
export async function miniPhone(browser: Browser, served: Served, addresses: Places, number = '') {
  const context = await phone(browser);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(`${served.url}/?${new URLSearchParams({ wechat: addresses.wechat, phone: number })}`);
  // WeChat shows the page on top of the stack only; those below it are kept.
  const front = page.locator('section:not([hidden])');
  const control = (role: 'button' | 'link' | 'textbox' | 'radio' | 'checkbox', name: string | RegExp): Locator =>
    front.getByRole(role, { name }).first();

  const self = {
    page,
    front,
    /** Errors that no one caught. */
    faults,
    control,
    press: (name: string | RegExp) => control('button', name).click(),
    follow: (name: string | RegExp) => control('link', name).click(),
    fill: (name: string | RegExp, value: string) => control('textbox', name).fill(value),
    choose: (name: string | RegExp) =>
      front.getByRole('radio', { name }).or(front.getByRole('checkbox', { name })).first().click(),
    /** Waits for the page with this h1, and looks whether it breaks a rule. */
    async at(heading: string | RegExp) {
      await front.getByRole('heading', { level: 1, name: heading }).waitFor();
      expect(await violations(page), `axe at ${heading}`).toEqual([]);
    },
    /** Waits until the live region has said the words. */
    hears: (words: string | RegExp) =>
      front.getByRole('status').filter({ hasText: words }).waitFor({ state: 'attached' }),
    async photo(take: '拍照' | '从相册选') {
      const chooser = page.waitForEvent('filechooser');
      await self.press(take);
      await (await chooser).setFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: await picture() });
      await self.hears('照片清楚，可以用。');
    },
    /** The wheel of options that WeChat draws itself. */
    async turnWheel(name: string | RegExp, option: string) {
      await self.press(name);
      await page.getByRole('dialog').getByRole('button', { name: option, exact: true }).click();
    },
    /** The first time on this phone number: with name and citizen number. */
    async signInBySms({ phone: number, name, citizenNumber }: Applicant) {
      await self.follow('登录');
      await self.press('用短信验证码登录');
      await self.fill('手机号', number);
      await self.press('获取验证码');
      await self.at('输入验证码');
      const inbox = (await (await fetch(`${addresses.sms}/v1/messages?to=${number}`)).json()) as { text: string }[];
      await self.fill('验证码', /\d{6}/.exec(inbox[0]?.text ?? '')?.[0] ?? '');
      await self.press('登录');
      await self.at('第一次登录，请告诉我们您是谁');
      await self.fill('姓名', name);
      await self.fill('身份证号', citizenNumber);
      await self.press('继续');
      await control('button', '退出登录').waitFor();
    },
    /** The first time in this WeChat: with its phone number, name and citizen number. */
    async signInByWechat({ name, citizenNumber }: Applicant) {
      await self.follow('登录');
      await self.at('登录');
      await self.press('微信登录');
      await self.at('用哪个手机号？');
      await self.press('用微信里的手机号');
      await self.at('第一次登录，请告诉我们您是谁');
      await self.fill('姓名', name);
      await self.fill('身份证号', citizenNumber);
      await self.press('继续');
      await control('button', '退出登录').waitFor();
    },
    /** A code counts once: where the last one was used a moment ago, that of the step beside it is taken. */
    async signInStaff(login: string) {
      await self.follow('登录');
      await self.follow('工作人员登录');
      await self.at('工作人员登录');
      await self.fill('账号', login);
      await self.fill('密码', 'Yimi-demo-2026');
      for (const step of [0, 1, -1]) {
        await self.fill('动态码', demoTotpCode(login, new Date(Date.now() + step * STEP_MS)).code);
        await self.press('登录');
        const inside = control('button', '退出登录');
        await inside.or(front.getByRole('alert')).first().waitFor();
        if (await inside.isVisible()) return;
      }
      throw new Error(`${login} could not sign in`);
    },
    close: () => context.close(),
  };
  return self;
}

/** Noise does not shrink when it is compressed: the photo is sent in several parts. */
function picture(): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  return sharp({ create: { width: 1200, height: 1600, channels: 3, background: '#9bb7c9', noise } })
    .jpeg({ quality: 90 })
    .toBuffer();
}
