/** How the phone's pages look and sound as a person wishes: their browser's own text size, and 朗读本页. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { clipped, smallTargets, wider } from '../miniprogram/shown.ts';
import { launchBrowser, phone } from './browser.ts';
import { screenPasses } from './screen.ts';

/** Twice the text size with which browsers come. */
const TEXT_PX = 32;
const OPEN_TO_ALL = ['home', 'display', 'help', 'notices', 'verify', 'sign-in', 'staff-sign-in'] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function opened(name: string, within = browser): Promise<Page> {
  const page = await (await phone(within)).newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`${inject('url')}/pages/${name}/${name}`);
  await page.getByRole('heading', { level: 1 }).filter({ visible: true }).waitFor();
  return page;
}

it('follows a text size of 200 % that is set in the browser, also on the narrowest phone', async () => {
  const large = await launchBrowser(`--blink-settings=defaultFontSize=${TEXT_PX}`);
  for (const name of OPEN_TO_ALL) {
    const page = await opened(name, large);
    await page.setViewportSize({ width: 320, height: 640 });
    const root = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
    expect(root).toBe(TEXT_PX * 1.125);
    expect([...(await wider(page)), ...(await clipped(page))], name).toEqual([]);
    await page.context().close();
  }
  await large.close();
});

it('in 关怀 mode every target has 60 pixels, and large text and easy words come with it', async () => {
  const page = await opened('display');
  await page.getByRole('radio', { name: /^关怀/ }).check();
  expect(await page.getByRole('radio', { name: /^简单的说法/ }).isChecked()).toBe(true);
  expect(await page.getByRole('radio', { name: '大', exact: true }).isChecked()).toBe(true);
  for (const name of OPEN_TO_ALL) {
    await page.goto(`${inject('url')}/pages/${name}/${name}`);
    await page.getByRole('heading', { level: 1 }).filter({ visible: true }).waitFor();
    await screenPasses(page, `care-${name}`);
    expect([...(await smallTargets(page, 60)), ...(await wider(page))], name).toEqual([]);
  }
  await page.context().close();
});

it('begins as the system wishes, and stays as the person chose', async () => {
  const context = await browser.newContext({ contrast: 'more', locale: 'zh-CN' });
  const page = await context.newPage();
  const open = () => page.goto(`${inject('url')}/pages/display/display`);
  await open();
  const chosen = page.getByRole('group', { name: '显示方式' }).getByRole('radio', { checked: true });
  await expect.poll(() => chosen.getAttribute('value')).toBe('contrast');
  await page.getByRole('radio', { name: /^标准 / }).check();
  await open();
  await expect.poll(() => chosen.getAttribute('value')).toBe('standard');
  await context.close();
});

/** Stands in for the voice that a browser in a test does not have. `ended` is what a real one says after a sentence. */
type Voice = { said: string[]; rates: number[]; ended(): void };
declare global {
  interface Window {
    voice: Voice;
  }
}

async function withVoice(): Promise<Page> {
  const context = await phone(browser);
  context.setDefaultTimeout(15_000);
  await context.addInitScript(() => {
    let speaking: SpeechSynthesisUtterance | undefined;
    const end = (what: SpeechSynthesisUtterance | undefined, how: 'onend' | 'onerror') =>
      what?.[how]?.call(what, new Event(how) as never);
    window.voice = { said: [], rates: [], ended: () => end(speaking, 'onend') };
    const speechSynthesis = {
      speak(what: SpeechSynthesisUtterance) {
        speaking = what;
        window.voice.said.push(what.text);
        window.voice.rates.push(what.rate);
      },
      // A browser reports what was broken off as an error, and later.
      cancel() {
        const broken = speaking;
        speaking = undefined;
        queueMicrotask(() => end(broken, 'onerror'));
      },
    };
    Object.defineProperty(window, 'speechSynthesis', { value: speechSynthesis });
  });
  const page = await context.newPage();
  await page.goto(`${inject('url')}/pages/help/help`);
  return page;
}

it('reads the page sentence by sentence, pauses, goes on where it was, and slows down', async () => {
  const page = await withVoice();
  const press = (name: string) => page.getByRole('button', { name }).filter({ visible: true }).press('Enter');
  const said = () => page.evaluate(() => window.voice.said);
  const ended = () => page.evaluate(() => window.voice.ended());
  await press('朗读本页');
  await expect.poll(said).toEqual(['返回']);
  await ended();
  await ended();
  expect(await said()).toEqual(['返回', '帮助与人工服务', '遇到困难，选一个您方便的办法。']);
  await press('暂停朗读');
  await press('接着朗读');
  await press('语速：一般');
  const again = '遇到困难，选一个您方便的办法。';
  expect((await said()).slice(2)).toEqual([again, again, again]);
  expect(await page.evaluate(() => window.voice.rates.at(-1))).toBeGreaterThan(1);
  await press('停止朗读');
  const before = (await said()).length;
  await press('朗读本页');
  await expect.poll(async () => (await said()).slice(before)).toEqual(['返回']);
  await page.context().close();
});

it('falls silent when the page is left, and at the end of the page', async () => {
  const page = await withVoice();
  const read = page.getByRole('button', { name: '朗读本页' }).filter({ visible: true });
  const reading = () => page.evaluate(() => window.voice.said.length);
  await read.click();
  await expect.poll(reading).toBe(1);
  await page.getByRole('link', { name: '显示设置' }).filter({ visible: true }).click();
  await page.getByRole('heading', { level: 1, name: '显示设置' }).waitFor();
  await read.waitFor();
  await page.evaluate(() => window.voice.ended());
  expect(await reading()).toBe(1);

  await read.click();
  const wholePage = () =>
    page.evaluate(() => {
      const before = window.voice.said.length;
      window.voice.ended();
      return window.voice.said.length === before;
    });
  await expect.poll(reading).toBe(2);
  for (let sentences = 0; !(await wholePage()); sentences += 1) expect(sentences).toBeLessThan(60);
  await read.waitFor();
  await page.context().close();
});
