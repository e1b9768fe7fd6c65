/** Every part in its states: in three display modes, in a browser's page and in the compiled mini-program. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser, phone, violations } from '../journeys/browser.ts';
import { serveMiniprogram } from './mini-phone.ts';
import type { Served } from './serve.ts';

let browser: Browser;
let served: Served;
beforeAll(async () => {
  const addresses = { url: inject('url'), sms: inject('sms') };
  [browser, served] = await Promise.all([launchBrowser(), serveMiniprogram(addresses)]);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

const PATH = 'pages/gallery/gallery';
const PLATFORMS = {
  browser: { address: () => `${inject('url')}/${PATH}`, storage: 'yimi.' },
  WeChat: { address: () => `${served.url}/?path=${PATH}`, storage: 'wx.yimi.' },
};
const MODES = ['standard', 'care', 'contrast'];
const CASES = Object.entries(PLATFORMS).flatMap(([name, platform]) =>
  MODES.map((mode) => ({ name, mode, ...platform })),
);

/** Controls that say nothing to who does not see them. */
const unnamed = (page: Page) =>
  page
    .locator('button, a, input, select, textarea, [role=button], [role=link], [role=radio], [role=checkbox]')
    .and(page.getByRole('button', { name: /^$/ }).or(page.getByRole('link', { name: /^$/ })))
    .count();

it.each(CASES)('$name, $mode: no rule is broken, nothing is unnamed, nothing runs out of 320 pixels', async (one) => {
  const context = await phone(browser);
  await context.addInitScript(
    ([key, mode]) => localStorage.setItem(key as string, mode as string),
    [`${one.storage}mode`, one.mode],
  );
  const page = await context.newPage();
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(one.address());
  await page.getByRole('heading', { level: 2, name: '残疾人证' }).waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await unnamed(page)).toBe(0);
  const wider = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  expect(await page.evaluate(wider)).toBe(0);
  await context.close();
});
