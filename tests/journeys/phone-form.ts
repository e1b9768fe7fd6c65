/** What a person does on the phone pages, by the names that the controls have. */
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { inject } from 'vitest';
import type { Applicant } from '../journey/applicant.ts';
import { phone as phoneContext } from './browser.ts';

const URL = inject('url');
const SMS = inject('sms');

/** A phone at an address of the app, without anybody signed in. */
export async function phoneWindow(browser: Browser, address = '/pages/home/home') {
  const context = await phoneContext(browser);
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  await page.goto(`${URL}${address}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { context, page, close: () => context.close() };
}

/** The one-time code of the latest text message. */
export async function codeOn(phone: string): Promise<string> {
  const inbox = (await (await fetch(`${SMS}/v1/messages?to=${phone}`)).json()) as { text: string }[];
  const code = inbox.map(({ text }) => /\d{6}/.exec(text)?.[0]).find((found) => found);
  if (!code) throw new Error(`no code arrived on ${phone}`);
  return code;
}

/** From the sign-in page to the home page; who has no account yet says who they are. */
export async function signInOnPhone(page: Page, { phone, name, citizenNumber }: Applicant): Promise<void> {
  await page.goto(`${URL}/pages/sign-in/sign-in`);
  await fill(page, '手机号', phone);
  await press(page, '获取验证码');
  await page.getByRole('textbox', { name: '验证码' }).waitFor();
  await fill(page, '验证码', await codeOn(phone));
  await press(page, '登录');
  const home = page.getByRole('heading', { name: '办事', level: 2 });
  const identity = page.getByRole('textbox', { name: '身份证号' });
  await home.or(identity).waitFor();
  if (await home.isVisible()) return;
  await fill(page, '姓名', name);
  await fill(page, '身份证号', citizenNumber);
  await press(page, '继续');
  await home.waitFor();
}

export const fill = (page: Page, name: string, text: string) => page.getByRole('textbox', { name }).fill(text);
export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** From the home page to the first page of one's own application. */
export async function beginOwn(page: Page, service = /残疾人证新办/): Promise<void> {
  await page.getByRole('link', { name: service }).first().click();
  await page.getByRole('link', { name: '开始办理' }).click();
  const own = page.getByRole('radio', { name: /本人/ });
  const known = page.getByRole('heading', { name: '这些我们已经知道' });
  await own.or(known).waitFor();
  if (await known.isVisible()) return;
  await own.check();
  await press(page, '继续');
  await known.waitFor();
}

/** What somebody says who lost a hand: the question, and the words of the answer. */
export const ANSWERS: readonly (readonly [question: string, answer: string])[] = [
  ['本人能自己办这件事吗？', '能自己拿主意'],
  ['您希望我们怎么告诉您消息？', '发短信'],
  ['哪些方面有困难？', '手、脚、身体活动不便'],
  ['这个困难是怎么来的？', '干活、上班时受伤'],
  ['从什么时候开始的？', '2019 年'],
  ['吃饭、穿衣、走路、上厕所，要人帮吗？', '有些要人帮'],
  ['想在哪里评定？', '去医院'],
];

/** Answers the question that is shown, and goes on. */
export async function answer(page: Page, question: string, words: string): Promise<void> {
  await page.getByRole('heading', { name: question, level: 1 }).waitFor();
  const choice = page.getByRole('radio', { name: words, exact: true }).or(page.getByRole('checkbox', { name: words }));
  if (await choice.count()) await choice.check();
  else await fill(page, question, words);
  await press(page, '保存并继续');
  await page.getByRole('heading', { name: question, level: 1 }).waitFor({ state: 'detached' });
}

/** Everything from the known facts to the first photo. */
export async function answerAll(page: Page): Promise<void> {
  await press(page, '都对，继续');
  for (const [question, words] of ANSWERS) await answer(page, question, words);
}

export const PHOTOS = [
  '请拍一张本人的照片',
  '请拍身份证有人像的一面',
  '请拍身份证有国徽的一面',
  '请拍户口本上申请人的那一页',
];

/** Picks a file from the album, as the file chooser gives it. */
export async function pick(page: Page, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '从相册选' }).click();
  await (await chooser).setFiles(file);
}

/** A picture whose content does not matter. */
export async function picture(
  width = 1200,
  height = 1600,
): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const image = sharp({ create: { width, height, channels: 3, background: '#9bb7c9' } });
  return { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: await image.jpeg().toBuffer() };
}

/** Sends the photo that is asked for. */
export async function sendPhoto(
  page: Page,
  question: string,
  file?: Awaited<ReturnType<typeof picture>>,
): Promise<void> {
  await page.getByRole('heading', { name: question, level: 1 }).waitFor();
  await pick(page, file ?? (await picture()));
  await page.getByText('照片清楚，可以用。').first().waitFor();
  await press(page, '保存并继续');
  await page.getByRole('heading', { name: question, level: 1 }).waitFor({ state: 'detached' });
}
