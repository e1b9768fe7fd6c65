/** What came on paper is entered at a desk by a clerk, and counts from the day on which the paper was received. */
import { addDays, localDate } from '@yimi/domain/local-date';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Applicant, unknownApplicant } from '../journey/applicant.ts';
import { launchBrowser } from './browser.ts';
import { heading, panel } from './case-page.ts';
import { screenPasses } from './screen.ts';
import { goTo, type StaffWindow, staffWindow } from './staff-window.ts';

const RECEIVED = addDays(localDate(new Date()), -3);

let browser: Browser;
let desk: StaffWindow;
let page: Page;
let somebody: Applicant;
beforeAll(async () => {
  browser = await launchBrowser();
  somebody = unknownApplicant();
  desk = await staffWindow(browser, 'township-230111001');
  page = desk.page;
});
afterAll(() => browser.close());

const type = (name: RegExp | string, words: string) => page.getByRole('textbox', { name }).fill(words);
const submit = () => page.getByRole('button', { name: '提交纸质申请' }).press('Enter');
const scan = () =>
  sharp({ create: { width: 1240, height: 1754, channels: 3, background: '#f4f1e8' } })
    .jpeg()
    .toBuffer();

it('begins with whose application it is', async () => {
  await goTo(page, '/paper');
  await heading(page, '录入纸质申请');
  await screenPasses(page, 'paper-who');
  await page.getByRole('button', { name: '下一步：录入内容' }).press('Enter');
  await page.getByRole('alert').getByText('请填身份证号').waitFor();
  await page.getByRole('combobox', { name: '事项' }).selectOption({ label: '机动轮椅车燃油补贴' });
  await type('申请人的身份证号', somebody.citizenNumber);
  await type('申请人的姓名', somebody.name);
  await page.getByRole('combobox', { name: '户口所在的村（社区）' }).selectOption({ index: 1 });
  await page.getByRole('button', { name: '下一步：录入内容' }).press('Enter');
  await heading(page, `机动轮椅车燃油补贴 · ${somebody.name}`);
});

it('says everything that is lacking, and leads to it', async () => {
  await submit();
  const lacking = page.getByRole('alert').first();
  await lacking.getByText('请上传纸质申请的扫描件或照片').waitFor();
  await screenPasses(page, 'paper-errors');
  await lacking.getByRole('link', { name: '请填收到纸质申请的日期' }).press('Enter');
  expect(await page.locator(':focus').getAttribute('id')).toBe('paper-receivedOn');
});

it('is entered with its scan, and stands in the case with the day of the paper', async () => {
  await type(/哪个电话号码/, '13900009999');
  await type(/类别和等级/, '肢体残疾二级');
  await type(/车架号/, 'YM20261128');
  await page
    .getByRole('group', { name: /哪几句是对的/ })
    .getByRole('checkbox')
    .first()
    .check();
  await type(/银行卡/, '6222000000000000004');
  await page.getByLabel('收到纸质申请的日期').fill(RECEIVED);
  const village = page.getByRole('combobox', { name: /户口落在/ });
  if ((await village.inputValue()) === '') await village.selectOption({ index: 1 });
  const file = { name: '申请表.jpg', mimeType: 'image/jpeg', buffer: await scan() };
  await page.getByLabel('纸质申请的扫描件或照片').setInputFiles(file);
  await page.getByText('已上传：申请表.jpg').first().waitFor();
  await screenPasses(page, 'paper-form');
  await submit();
  await page
    .getByText(/已录入，案号 残/)
    .first()
    .waitFor();
  await page.getByRole('link', { name: '打开这件' }).press('Enter');
  await page.getByText('纸质申请收到日').first().waitFor();
  await panel(page, '照片和材料').getByRole('button', { name: '放大查看：纸质申请扫描件' }).waitFor();
  await screenPasses(page, 'paper-case');
});
