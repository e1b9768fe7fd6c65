/** The compiled mini-program on a phone-sized window, driven by accessible names alone. */
import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Applicant } from '../journey/applicant.ts';
import { type Addresses, firstUnusedCode } from '../journey/sign-in.ts';
import { phone } from '../journeys/browser.ts';
import { codeOn } from '../journeys/phone-form.ts';
import { screenPasses } from '../journeys/screen.ts';
import { offeredBy } from '../phones/offered-controls.ts';
import type { PhoneUser } from '../phones/phone-user.ts';
import { pack } from './pack.ts';
import { type Served, serve } from './serve.ts';

/** What `npm run build:weapp` has compiled. */
export const COMPILED = fileURLToPath(new URL('../../apps/mobile/dist/weapp', import.meta.url));

/** Serves it in front of the running district. */
export async function serveMiniprogram({ url }: Addresses): Promise<Served> {
  return serve(await pack(COMPILED), url);
}

export type Places = Addresses & { wechat: string };

type Name = string | RegExp;

type Whose = {
  /** Whose WeChat it is. */
  number?: string;
  /** People of this run, as they are to stand among what is offered. */
  names?: Readonly<Record<string, string>>;
  /** What pictures of the screens are called. */
  shots?: string;
};

export type MiniPhone = PhoneUser & {
  page: Page;
  /** The page that WeChat shows. */
  front: Locator;
  control(role: 'button' | 'link' | 'textbox' | 'radio' | 'checkbox', name: Name): Locator;
  signInBySms(person: Applicant): Promise<void>;
};

/** A phone of its own, with nobody signed in. */
export async function miniPhone(
  browser: Browser,
  served: Served,
  addresses: Places,
  { number = '', names = {}, shots = 'wechat' }: Whose = {},
): Promise<MiniPhone> {
  const context = await phone(browser);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const faults: string[] = [];
  let pages = 0;
  const offered: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  const address = `${served.url}/?${new URLSearchParams({ wechat: addresses.wechat, phone: number })}`;
  await page.goto(address);
  // WeChat shows the page on top of the stack only; those below it are kept.
  const front = page.locator('section:not([hidden])');
  const control: MiniPhone['control'] = (role, name) => front.getByRole(role, { name }).first();
  const says = { name: '姓名', number: '身份证号' };
  let touches = 0;
  const touch = async (one: Locator) => {
    touches += 1;
    await one.click();
  };
  /** What comes before is another matter on each platform. */
  const begin = () => {
    offered.length = 0;
    touches = 0;
  };

  const self: MiniPhone = {
    page,
    front,
    control,
    press: (name) => touch(control('button', name)),
    follow: (name) => touch(control('link', name)),
    async fill(name, text) {
      touches += 1 + text.length;
      await control('textbox', name).fill(text);
    },
    choose(option, question) {
      const scope = question
        ? front.getByRole('group', { name: question }).or(front.getByRole('radiogroup', { name: question }))
        : front;
      const one = scope.getByRole('radio', { name: option }).or(scope.getByRole('checkbox', { name: option }));
      return touch(one.first());
    },
    /** By the wheel of options that WeChat draws itself. */
    async pick(list, option) {
      await touch(control('button', new RegExp(`^${list}`)));
      await touch(page.getByRole('dialog').getByRole('button', { name: option, exact: true }));
    },
    async photo(take, file) {
      const chooser = page.waitForEvent('filechooser');
      await self.press(take);
      await (await chooser).setFiles(file);
    },
    async at(heading) {
      await front.getByRole('heading', { level: 1, name: heading }).waitFor();
      await expect.poll(() => front.getByText('正在打开，请稍等。').count()).toBe(0);
      offered.push(...(await offeredBy(front.getByRole('main'), names)));
      pages += 1;
      await screenPasses(page, `${shots}-${pages}`);
    },
    reads: async (words) => (await front.getByText(words).filter({ visible: true }).first().textContent()) ?? '',
    hears: (words) => front.getByRole('status').filter({ hasText: words }).waitFor({ state: 'attached' }),
    async corrects(error) {
      await front.getByRole('alert').filter({ hasText: error }).waitFor();
      await self.follow(error);
    },
    /** WeChat has ended the app: its storage stays, and nothing else. */
    network: (there) => context.setOffline(!there),
    async reopen() {
      await page.goto(address);
    },
    async signIn({ name, citizenNumber }) {
      await self.follow('登录');
      await self.at('登录');
      await self.press('微信登录');
      await self.at('用哪个手机号？');
      await self.press('用微信里的手机号');
      await self.at('第一次登录，请告诉我们您是谁');
      await self.fill(says.name, name);
      await self.fill(says.number, citizenNumber);
      await self.press('继续');
      await control('button', '退出登录').waitFor();
      begin();
    },
    async signInBySms({ phone: to, name, citizenNumber }) {
      await self.follow('登录');
      await self.press('用短信验证码登录');
      await self.fill('手机号', to);
      await self.press('获取验证码');
      await self.at('输入验证码');
      await self.fill('验证码', await codeOn(to));
      await self.press('登录');
      await self.at('第一次登录，请告诉我们您是谁');
      await self.fill(says.name, name);
      await self.fill(says.number, citizenNumber);
      await self.press('继续');
      await control('button', '退出登录').waitFor();
    },
    async signInStaff(login) {
      await self.follow('登录');
      await self.follow('工作人员登录');
      await self.at('工作人员登录');
      await self.fill('账号', login);
      await self.fill('密码', 'Yimi-demo-2026');
      const letIn = await firstUnusedCode(login, async (code) => {
        await self.fill('动态码', code);
        const answered = page.waitForResponse('**/api/sessions/staff');
        await self.press('登录');
        return (await answered).ok();
      });
      expect(letIn).toBe(true);
      await control('button', '退出登录').waitFor();
      begin();
    },
    offered: () => offered,
    effort: () => touches,
    faults: () => faults,
    close: () => context.close(),
  };
  return self;
}
