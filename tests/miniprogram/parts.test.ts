/** What parts do when they are used, in a browser's page and in the compiled mini-program. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from '../journeys/browser.ts';
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
const PLATFORMS = [
  { name: 'browser', address: () => `${inject('url')}/${PATH}` },
  { name: 'WeChat', address: () => `${served.url}/?path=${PATH}` },
] as const;

async function gallery(address: string): Promise<Page> {
  const viewport = { width: 390, height: 844 };
  const context = await browser.newContext({ viewport, hasTouch: true, locale: 'zh-CN', reducedMotion: 'reduce' });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('heading', { level: 2, name: '残疾人证' }).waitFor();
  return page;
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

it('a dialog in the browser keeps the keys inside, ends with Escape and gives the focus back', async () => {
  const page = await gallery(PLATFORMS[0].address());
  const opener = page.getByRole('button', { name: '打开对话框' });
  const dialog = page.getByRole('dialog', { name: '真的要撤回吗？' });
  const isInside = () => dialog.evaluate((box) => box.contains(document.activeElement));
  await opener.focus();
  await page.keyboard.press('Enter');
  await dialog.waitFor();
  expect(await focused(page)).toBe('真的要撤回吗？');
  const passed: string[] = [];
  for (let tabs = 0; tabs < 6; tabs += 1) {
    await page.keyboard.press('Tab');
    // Between the last control and the first stands the browser's own frame.
    if (await isInside()) passed.push(await focused(page));
    else expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  }
  expect([...new Set(passed)].sort()).toEqual(['关闭', '确定撤回']);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  expect(await focused(page)).toBe('打开对话框');
  await page.context().close();
});

it('a dialog in WeChat is said, hides the page from who hears it, and gives it back', async () => {
  const page = await gallery(PLATFORMS[1].address());
  const opener = page.getByRole('button', { name: '打开对话框' });
  await opener.click();
  await page.getByRole('dialog', { name: '真的要撤回吗？' }).waitFor();
  await page.getByRole('status').filter({ hasText: '真的要撤回吗？' }).waitFor({ state: 'attached' });
  expect(await page.getByRole('button').allTextContents()).toEqual(['确定撤回', '关闭']);
  await page.getByRole('button', { name: '确定撤回' }).click();
  await opener.waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);
  await page.getByRole('status').filter({ hasText: '部件' }).waitFor({ state: 'attached' });
  await page.context().close();
});

it('tabs are one stop for Tab in the browser, and the arrow keys go round', async () => {
  const page = await gallery(PLATFORMS[0].address());
  const shown = () => page.getByRole('tabpanel').textContent();
  await page.getByRole('button', { name: '打开对话框' }).focus();
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('手机办');
  const keys = { ArrowRight: '窗口', End: '残协员', ArrowDown: '手机', ArrowLeft: '残协员', Home: '手机' };
  for (const [key, says] of Object.entries(keys)) {
    await page.keyboard.press(key);
    expect(await shown()).toContain(says);
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe(await focused(page));
  }
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).not.toBe('tab');
  await page.context().close();
});

it('tabs in WeChat say which one is chosen', async () => {
  const page = await gallery(PLATFORMS[1].address());
  await page.getByRole('tab', { name: '窗口办' }).click();
  await page.getByRole('tab', { name: '窗口办', selected: true }).waitFor();
  await page.getByRole('tabpanel', { name: '窗口办' }).getByText('带身份证到窗口。').waitFor();
  await page.context().close();
});

/** How many dark points the paper of the first signature holds. */
const ink = (page: Page) =>
  page
    .locator('canvas')
    .first()
    .evaluate((canvas: HTMLCanvasElement) => {
      const points = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      return Array.from(points).filter((value, place) => place % 4 === 0 && value < 100).length;
    });

it.each(PLATFORMS)('$name: one signs with a finger, wipes it off, or writes one’s name', async ({ address, name }) => {
  const page = await gallery(address());
  const question = page.getByRole('group', { name: '请签名' }).first();
  const empty = question.getByRole('img', { name: '手写签名框，还没有写' });
  await empty.scrollIntoViewIfNeeded();
  const box = await empty.boundingBox();
  if (!box) throw new Error('the paper is not shown');
  const touch = await page.context().newCDPSession(page);
  const points = [0.2, 0.4, 0.6].map((share) => ({ x: box.x + box.width * share, y: box.y + box.height * share }));
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points.slice(0, 1) });
  for (const point of points.slice(1))
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point] });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await question.getByRole('img', { name: '手写签名框，已经写了' }).waitFor();
  expect(await ink(page)).toBeGreaterThan(100);
  const wipe = question.getByRole('button', { name: '擦掉重写' });
  // A slow machine makes a long press of a tap, which a browser does not take for a click.
  await (name === 'WeChat' ? wipe.tap() : wipe.click());
  await empty.waitFor();
  expect(await ink(page)).toBe(0);
  await question.getByRole('textbox', { name: '不方便手写的，在这里填姓名' }).fill('王小明');
  await page.context().close();
});

it.each(PLATFORMS)('$name: a video waits to be begun, and its words stand below', async ({ address, name }) => {
  const page = await gallery(address());
  const film = page.getByRole('region', { name: '怎样申请残疾人证' });
  const screen = film.locator('video');
  expect(await screen.evaluate((video: HTMLVideoElement) => [video.paused, video.autoplay])).toEqual([true, false]);
  await screen.evaluate((video: HTMLVideoElement) => {
    video.currentTime = 5;
    video.dispatchEvent(new Event('timeupdate'));
  });
  await film.getByText('先填申请，再去医院评定。', { exact: true }).waitFor();
  await film.getByText('看文字稿').click();
  await film.getByText('您好，我来介绍怎样申请残疾人证。先填申请，再去医院评定。').waitFor();
  await film.getByRole('button', { name: '看手语版' }).click();
  await film.getByRole('button', { name: '看没有手语的' }).waitFor();
  expect(await screen.getAttribute('src')).toBe('/example-signed.mp4');
  if (name === 'browser') {
    // For the full screen, which shows nothing of the page.
    const lines = (video: HTMLVideoElement) => {
      const [track] = Array.from(video.textTracks);
      if (track) track.mode = 'showing';
      return track?.cues?.length ?? 0;
    };
    await expect.poll(() => screen.evaluate(lines)).toBe(2);
  }
  await page.context().close();
});

it.each(PLATFORMS)('$name: every place is in the list, with the way there', async ({ address }) => {
  const page = await gallery(address());
  const places = page.getByRole('list', { name: '办理地点' }).getByRole('listitem');
  expect(await places.count()).toBe(2);
  await places.first().getByText('门口有坡道，一楼办理。工作日 8:30 到 17:00。').waitFor();
  expect(await places.getByRole('link', { name: /^看路线：/ }).count()).toBe(2);
  await page.context().close();
});
