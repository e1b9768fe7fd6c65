/** Every part in its states: in three display modes, in a browser's page and in the compiled mini-program. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser, phone } from '../journeys/browser.ts';
import { screenPasses } from '../journeys/screen.ts';
import { serveMiniprogram } from './mini-phone.ts';
import type { Served } from './serve.ts';
import { clipped, smallTargets, unnamed, wider } from './shown.ts';

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
/** The least size of a control in CSS pixels. */
const MODES = { standard: 44, care: 60, contrast: 44 };
const CASES = Object.entries(PLATFORMS).flatMap(([name, platform]) =>
  Object.entries(MODES).map(([mode, target]) => ({ name, mode, target, ...platform })),
);

/** Twice the text of a browser in which nobody has chosen a size: 16 px, of which this app's body is 112.5 %. */
const TWICE = `${2 * 16 * 1.125}px`;

async function gallery({ address, storage, mode }: (typeof CASES)[number]): Promise<Page> {
  const context = await phone(browser);
  await context.addInitScript(
    ([key, value]) => localStorage.setItem(key as string, value as string),
    [`${storage}mode`, mode],
  );
  const page = await context.newPage();
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(address());
  await page.getByRole('heading', { level: 2, name: '残疾人证' }).waitFor();
  return page;
}

it.each(CASES)('$name, $mode: every part holds at 320 pixels, and with twice the text', async (one) => {
  const page = await gallery(one);
  await screenPasses(page, `gallery-${one.name}-${one.mode}`);
  expect(await unnamed(page)).toEqual([]);
  expect(await smallTargets(page, one.target)).toEqual([]);
  expect(await wider(page)).toEqual([]);
  await page.getByRole('button', { name: '打开对话框' }).click();
  const dialog = page.getByRole('dialog', { name: '真的要撤回吗？' });
  await dialog.waitFor();
  await screenPasses(page, `gallery-dialog-${one.name}-${one.mode}`);
  expect(await smallTargets(page, one.target)).toEqual([]);
  await page.getByRole('button', { name: '关闭' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = size;
  }, TWICE);
  expect(await wider(page)).toEqual([]);
  expect(await clipped(page)).toEqual([]);
  await page.context().close();
});
