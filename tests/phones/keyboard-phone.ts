/** The pages in a phone's browser, used by somebody who has keys and a voice: no pointer, no look at the screen. */
import type { Browser, Locator, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { firstUnusedCode } from '../journey/sign-in.ts';
import { phone as phoneContext } from '../journeys/browser.ts';
import { codeOn } from '../journeys/phone-form.ts';
import { screenPasses } from '../journeys/screen.ts';
import { offeredBy } from './offered-controls.ts';
import type { PhoneUser } from './phone-user.ts';

type Name = string | RegExp;
type Role = 'textbox' | 'button' | 'link' | 'radio' | 'checkbox' | 'combobox';

/** More than any page has. */
const MOST_TABS = 90;
const MOST_OPTIONS = 60;

/** @param names of this run's people, as they are to stand among what is offered */
export async function keyboardPhone(
  browser: Browser,
  shots: string,
  names: Readonly<Record<string, string>> = {},
): Promise<PhoneUser> {
  const context = await phoneContext(browser);
  context.setDefaultTimeout(15_000);
  const offered: string[] = [];
  const faults: string[] = [];
  let pages = 0;
  let strokes = 0;
  let page: Page;
  await open();

  async function open() {
    page = await context.newPage();
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.goto(`${inject('url')}/pages/home/home`);
  }
  /** What comes before is another matter on each platform. */
  const begin = () => {
    offered.length = 0;
    strokes = 0;
  };
  /** Controls of the page that is shown: Taro keeps those before it, hidden. */
  const control = (role: Role, name: Name) => page.getByRole(role, { name }).filter({ visible: true }).first();
  const isFocused = (one: Locator) => one.evaluate((element) => element === document.activeElement);
  const stroke = async (key: string) => {
    strokes += 1;
    await page.keyboard.press(key);
  };
  /** Presses Tab until the control has the focus, and sees that the focus shows. */
  const tabTo = async (one: Locator) => {
    await one.waitFor();
    for (let tabs = 0; !(await isFocused(one)); tabs += 1) {
      if (tabs === MOST_TABS) throw new Error(`Tab does not reach ${one}`);
      await stroke('Tab');
    }
    const marked = await one.evaluate((element) =>
      [element, element.closest('label') ?? element].some((each) => getComputedStyle(each).outlineStyle !== 'none'),
    );
    expect(marked, `the focus shows on ${one}`).toBe(true);
  };
  const use = async (role: Role, name: Name) => {
    await tabTo(control(role, name));
    await stroke('Enter');
  };

  const self: PhoneUser = {
    async at(heading) {
      await page.getByRole('heading', { level: 1, name: heading }).filter({ visible: true }).waitFor();
      const opening = page.getByText('正在打开，请稍等。').filter({ visible: true });
      await expect.poll(() => opening.count()).toBe(0);
      // The next Tab goes on from the page, not from the top of the window.
      await expect.poll(() => page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
      const main = page.locator('main').filter({ visible: true });
      offered.push(...(await offeredBy(main, names)));
      pages += 1;
      await screenPasses(page, `${shots}-${pages}`);
    },
    press: (button) => use('button', button),
    follow: (link) => use('link', link),
    async fill(box, text) {
      await tabTo(control('textbox', box));
      await stroke('Control+a');
      strokes += text.length;
      await page.keyboard.type(text);
    },
    async choose(option, question) {
      const scope = question ? page.getByRole('group', { name: question }).filter({ visible: true }) : page;
      const box = scope.getByRole('checkbox', { name: option }).filter({ visible: true });
      const radio = scope.getByRole('radio', { name: option }).filter({ visible: true });
      await box.or(radio).first().waitFor();
      if (await box.count()) {
        await tabTo(box.first());
        return stroke('Space');
      }
      // Into the group by Tab, through it by arrows.
      const inGroup = () =>
        radio
          .first()
          .evaluate((one) => (document.activeElement as HTMLInputElement).name === (one as HTMLInputElement).name);
      for (let tabs = 0; !(await inGroup()); tabs += 1) {
        if (tabs === MOST_TABS) throw new Error(`Tab does not reach the radio ${option}`);
        await stroke('Tab');
      }
      await stroke('Space');
      for (let arrows = 0; arrows < MOST_OPTIONS && !(await radio.first().isChecked()); arrows += 1)
        await stroke('ArrowDown');
      expect(await radio.first().isChecked()).toBe(true);
    },
    async pick(list, option) {
      const box = control('combobox', list);
      await tabTo(box);
      await box.getByRole('option', { name: option, exact: true }).waitFor({ state: 'attached' });
      const shown = () => box.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.textContent);
      for (let arrows = 0; (await shown()) !== option; arrows += 1) {
        if (arrows === MOST_OPTIONS) throw new Error(`${list} does not come to ${option}`);
        await stroke('ArrowDown');
      }
    },
    async photo(take, file) {
      const chooser = page.waitForEvent('filechooser');
      await use('button', take);
      await (await chooser).setFiles(file);
    },
    reads: async (words) => (await page.getByText(words).filter({ visible: true }).first().textContent()) ?? '',
    hears: (words) => page.getByRole('status').filter({ hasText: words }).first().waitFor(),
    async corrects(error) {
      const summary = page.getByRole('alert').filter({ hasText: error, visible: true });
      await summary.waitFor();
      await expect.poll(() => summary.evaluate((element) => document.activeElement?.contains(element))).toBe(true);
      await use('link', error);
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.matches('input, textarea, select')))
        .toBe(true);
    },
    async network(there) {
      // The app is on the phone by then, so that its parts open without a network.
      if (!there) await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      await context.setOffline(!there);
    },
    async reopen() {
      await page.close();
      await open();
    },
    async signIn({ phone, name, citizenNumber }) {
      await self.follow('登录');
      await self.at('登录');
      await self.fill('手机号', phone);
      await stroke('Enter');
      await self.at('输入验证码');
      await self.fill('验证码', await codeOn(phone));
      await stroke('Enter');
      await self.at('第一次登录，请告诉我们您是谁');
      await self.fill('姓名', name);
      await self.fill('身份证号', citizenNumber);
      await stroke('Enter');
      await control('button', '退出登录').waitFor();
      begin();
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
        await stroke('Enter');
        return (await answered).ok();
      });
      expect(letIn).toBe(true);
      await control('button', '退出登录').waitFor();
      begin();
    },
    offered: () => offered,
    effort: () => strokes,
    faults: () => faults,
    close: () => context.close(),
  };
  return self;
}
