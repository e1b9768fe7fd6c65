/** The display modes in the compiled mini-program, and WeChat's own text size. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from '../journeys/browser.ts';
import { type MiniPhone, miniPhone, serveMiniprogram } from './mini-phone.ts';
import type { Served } from './serve.ts';

const addresses = { url: inject('url'), sms: inject('sms'), wechat: inject('wechat') };
let browser: Browser;
let served: Served;
beforeAll(async () => {
  [browser, served] = await Promise.all([launchBrowser(), serveMiniprogram(addresses)]);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

const rootSize = ({ page }: MiniPhone) => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
/** The lowest of all controls that one can press, in CSS pixels. */
const lowestTarget = ({ front }: MiniPhone) =>
  front
    .locator('[role=button], [role=link], [role=radio]')
    .evaluateAll((controls) => Math.min(...controls.map((control) => control.getBoundingClientRect().height)));
/** How far the page is wider than the window. */
const overflow = ({ page }: MiniPhone) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

it.each([
  { mode: /^标准/, target: 44 },
  { mode: /^关怀/, target: 60 },
  { mode: /^高对比/, target: 44 },
])('$mode holds on the pages before and after, in every text size, also at 320 pixels', async ({ mode, target }) => {
  const phone = await miniPhone(browser, served, addresses);
  await phone.page.setViewportSize({ width: 320, height: 640 });
  await phone.follow('显示设置');
  await phone.at('显示设置');
  await phone.choose(mode);
  for (const size of ['标准', '大', '特大']) {
    await phone.front.getByRole('radiogroup').nth(1).getByRole('radio', { name: size, exact: true }).click();
    await phone.at('显示设置');
    expect(await lowestTarget(phone)).toBeGreaterThanOrEqual(target);
    expect(await overflow(phone)).toBe(0);
  }
  await phone.press('返回');
  await phone.at('办事，只差这一米');
  expect(await overflow(phone)).toBe(0);
  expect(await rootSize(phone)).toBe('30px');
  await phone.page.reload();
  await phone.at('办事，只差这一米');
  expect(await rootSize(phone)).toBe('30px');
  await phone.close();
});

it("begins large where WeChat's own text is set large", async () => {
  const phone = await miniPhone(browser, served, addresses);
  await phone.page.goto(`${served.url}/?textSize=23.8`);
  await phone.at('办事，只差这一米');
  expect(Number.parseFloat(await rootSize(phone))).toBeCloseTo(23.8 * 1.125);
  await phone.follow('显示设置');
  await phone.at('显示设置');
  expect(await phone.control('radio', /^关怀/).getAttribute('aria-checked')).toBe('true');
  await phone.close();
});
