import { randomBytes } from 'node:crypto';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { unknownApplicant } from '../journey/applicant.ts';
import { launchBrowser, violations } from './browser.ts';
import { cast } from './cast.ts';
import {
  ANSWERS,
  answerAll,
  beginOwn,
  codeOn,
  fill,
  PHOTOS,
  phoneWindow,
  pick,
  picture,
  press,
  sendPhoto,
  signInOnPhone,
} from './phone-form.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  ({ context, page } = await phoneWindow(browser));
});
afterEach(() => context.close());

/** The sentence stands in the summary, which has the focus, and beside the control, which names it as its error. */
async function refused(sentence: string | RegExp): Promise<void> {
  const summary = page.getByRole('alert').filter({ hasText: sentence });
  await summary.waitFor();
  await expect.poll(() => summary.evaluate((element) => document.activeElement?.contains(element))).toBe(true);
  await summary.getByRole('link', { name: sentence }).click();
  const control = page.locator(':focus');
  expect(await control.getAttribute('aria-invalid')).toBe('true');
  const described = (await control.getAttribute('aria-describedby')) ?? '';
  const words = await page.evaluate(
    (ids) => ids.split(' ').map((id) => document.getElementById(id)?.textContent),
    described,
  );
  expect(words.join(' ')).toMatch(sentence);
  expect(await violations(page)).toEqual([]);
}

it('an impossible citizen number is told apart by what is wrong with it, and the name stays typed', async () => {
  const { phone } = unknownApplicant();
  await page.goto(page.url().replace('home/home', 'sign-in/sign-in'));
  await fill(page, '手机号', '12345');
  await press(page, '获取验证码');
  await refused('请输入 11 位的手机号码，以 1 开头。');
  await fill(page, '手机号', phone);
  await press(page, '获取验证码');
  await page.getByRole('textbox', { name: '验证码' }).waitFor();
  const code = await codeOn(phone);
  await fill(page, '验证码', code === '000000' ? '111111' : '000000');
  await press(page, '登录');
  await refused('验证码不对，请照短信再输一次。');
  await fill(page, '验证码', code);
  await press(page, '登录');
  await fill(page, '姓名', '王小明');
  for (const [number, says] of [
    ['230111197001010015', '身份证号码里有一位不对'],
    ['230111202302290019', '身份证号码里的出生日期不存在'],
    ['230111700101001', '15 位的旧号码已经停用'],
    ['2301111970010100', '身份证号码应是 18 位'],
    ['23011119700101001甲', '身份证号码只能是数字'],
  ] as const) {
    await fill(page, '身份证号', number);
    await press(page, '继续');
    await refused(new RegExp(says));
  }
  expect(await page.getByRole('textbox', { name: '姓名' }).inputValue()).toBe('王小明');
  await fill(page, '身份证号', '23011119700101001６');
  await press(page, '继续');
  await page.getByRole('heading', { name: '办事', level: 2 }).waitFor();
});

it('what is no photo, or shows too little, is refused in words; a photo of 12 MB goes through', async () => {
  await signInOnPhone(page, cast('wrongPhotos'));
  await beginOwn(page);
  await answerAll(page);
  const [first, ...others] = PHOTOS as [string, ...string[]];
  await page.getByRole('heading', { name: first }).waitFor();
  await press(page, '保存并继续');
  await refused('还没有照片。请拍一张，或从相册里选一张。');
  await pick(page, { name: '证明.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('%PDF-1.7\n%âãÏÓ') });
  await refused('这个文件不是照片，或者打不开。');
  await pick(page, await picture(100, 100));
  await refused('照片太小，看不清。');

  const [width, height] = [3600, 2700];
  const noise = sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } });
  const heavy = await noise.jpeg({ quality: 100 }).toBuffer();
  expect(heavy.length).toBeGreaterThan(12_000_000);
  await sendPhoto(page, first, { name: 'heavy.jpg', mimeType: 'image/jpeg', buffer: heavy });
  for (const question of others) await sendPhoto(page, question);
  await page.getByRole('heading', { name: '检查一遍，再提交' }).waitFor();
});

it('shows how far a photo has come while one waits for it', async () => {
  await signInOnPhone(page, cast('waitsForPhoto'));
  await beginOwn(page);
  await answerAll(page);
  const [first] = PHOTOS as [string, ...string[]];
  await page.getByRole('heading', { name: first }).waitFor();
  await pick(page, await picture());
  await page.getByText('照片清楚，可以用。').first().waitFor();
  let letIn = () => {};
  const arrives = new Promise<void>((resolve) => {
    letIn = resolve;
  });
  await page.route('**/api/files', async (route) => {
    await arrives;
    await route.continue();
  });
  await press(page, '保存并继续');
  const bar = page.getByRole('progressbar', { name: '上传照片' });
  await expect.poll(() => bar.getAttribute('aria-valuetext')).toBe('照片已上传 100%。');
  expect(await violations(page)).toEqual([]);
  letIn();
  await page.getByRole('heading', { name: first }).waitFor({ state: 'detached' });
  expect(await bar.count()).toBe(0);
});

it('without a network the answer stays, and is saved when the network is back', async () => {
  await signInOnPhone(page, cast('lostNetwork'));
  await beginOwn(page);
  await press(page, '都对，继续');
  const [[question, words], [next]] = ANSWERS as [(typeof ANSWERS)[0], (typeof ANSWERS)[0]];
  await page.getByRole('radio', { name: words }).check();
  await context.setOffline(true);
  await press(page, '保存并继续');
  await page.getByRole('alert').filter({ hasText: '网络' }).waitFor();
  expect(await page.getByRole('radio', { name: words }).isChecked()).toBe(true);
  await context.setOffline(false);
  await press(page, '保存并继续');
  await page.getByRole('heading', { name: next }).waitFor();
  await page.reload();
  await page.goBack();
  await page.getByRole('heading', { name: question }).waitFor();
  await expect.poll(() => page.getByRole('radio', { name: words }).isChecked()).toBe(true);
});

it('a second press submits nothing twice, and a second application is refused with the way to the first', async () => {
  await signInOnPhone(page, cast('secondPress'));
  await beginOwn(page);
  await answerAll(page);
  for (const question of PHOTOS) await sendPhoto(page, question);
  await page.getByRole('heading', { name: '检查一遍，再提交' }).waitFor();
  const submits: string[] = [];
  page.on('request', (request) => {
    if (/drafts\/[^/]+\/submit/.test(request.url())) submits.push(request.headers()['idempotency-key'] ?? '');
  });
  await page.getByRole('button', { name: '提交申请' }).dblclick();
  await page
    .getByText(/残\d{8}-/)
    .first()
    .waitFor();
  expect(new Set(submits).size).toBe(1);

  await page.goto(page.url().replace(/submitted.*/, 'start/start?service=disability-certificate'));
  await page.getByRole('radio', { name: /本人/ }).check();
  await press(page, '继续');
  await page.getByRole('alert').filter({ hasText: '这个人已有一件同样的申请正在办（编号 残' }).waitFor();
});

it('whoever holds a certificate is told so before anything is asked', async () => {
  await signInOnPhone(page, { phone: '13900000101', name: '', citizenNumber: '' });
  await page.goto(page.url().replace(/home\/home.*/, 'start/start?service=disability-certificate'));
  await page.getByRole('radio', { name: /本人/ }).check();
  await press(page, '继续');
  await page.getByRole('alert').filter({ hasText: '这个人已有残疾人证，不用新办。' }).waitFor();
  expect(await violations(page)).toEqual([]);
});
