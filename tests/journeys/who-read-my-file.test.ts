/** Somebody sees who read the file, says that it was wrong, is answered; and the auditor finds every step of it. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { heading, said } from './case-page.ts';
import { type DrivenCase, submitted } from './drive-case.ts';
import { phoneWindow, press } from './phone-form.ts';
import { screenPasses } from './screen.ts';
import { regularWindow, type StaffWindow, staffWindow } from './staff-window.ts';

const WORDS = '那天我没有去办事，为什么要看我的号码？';
const ANSWER = '审核人为了核对户口本看的，是办这件事需要，没有问题。';

let browser: Browser;
let driven: DrivenCase;
let reviewer: StaffWindow;
let auditor: StaffWindow;
let phone: Awaited<ReturnType<typeof phoneWindow>>;
beforeAll(async () => {
  browser = await launchBrowser();
  driven = await submitted();
  reviewer = await regularWindow(browser, 'reviewer1', `/cases/${driven.caseId}`);
  auditor = await staffWindow(browser, 'auditor1');
  phone = await phoneWindow(browser);
  const [name = '', value = ''] = driven.citizen.cookie().split('=');
  await phone.context.addCookies([{ name, value, url: inject('url') }]);
});
afterAll(async () => {
  await Promise.all([reviewer.close(), auditor.close(), phone.close()]);
  await browser.close();
});

/** Earlier pages stay in the document: only what is seen is pressed. */
const tap = (page: Page, role: 'link' | 'button', name: string | RegExp) =>
  page.getByRole(role, { name }).filter({ visible: true }).first().click();
const openTrail = async (page: Page) => {
  await page.goto(`${inject('url')}/pages/home/home`);
  await tap(page, 'link', /^谁看过、改过我的档案/);
  await page.getByRole('heading', { level: 1, name: '谁看过、改过我的档案' }).waitFor();
};

describe('a whole number', () => {
  it('is shown for one purpose, on this page only', async () => {
    const { page } = reviewer;
    const { citizenNumber } = driven.applicant;
    await page
      .getByText(`${citizenNumber.slice(0, 6)}********${citizenNumber.slice(14)}`)
      .first()
      .waitFor();
    await page.getByRole('button', { name: '查看完整号码' }).click();
    const dialog = page.getByRole('dialog', { name: '查看完整号码' });
    await dialog.getByRole('button', { name: '显示号码' }).click();
    await dialog.getByRole('alert').getByText('请选为了什么').waitFor();
    await screenPasses(page, 'reveal-missing');
    await dialog.getByRole('radio', { name: /和身份证、户口本逐位核对/ }).check();
    await dialog.getByRole('button', { name: '显示号码' }).click();
    const shown = page.getByRole('region', { name: '完整号码' });
    await shown.getByText(citizenNumber).waitFor();
    await screenPasses(page, 'revealed');
    await page.reload();
    await page.getByRole('button', { name: '查看完整号码' }).waitFor();
    expect(await page.getByText(citizenNumber).count()).toBe(0);
  });
});

describe('who read my file', () => {
  it('is told in plain words, by office and purpose, without a name', async () => {
    const { page } = phone;
    await openTrail(page);
    await page.getByRole('heading', { level: 3, name: '看了完整的身份证号' }).waitFor();
    await page.getByText('为了：和身份证、户口本逐位核对').waitFor();
    await page
      .getByText(/^谁：.*区残联审核人$/)
      .first()
      .waitFor();
    await screenPasses(page, 'trail');
  });

  it('can be said to be wrong, with what is missing said in words', async () => {
    const { page } = phone;
    await tap(page, 'button', /^我觉得不对：.*看了完整的身份证号$/);
    await page.getByRole('heading', { level: 1, name: '哪里不对？' }).waitFor();
    await press(page, '提交');
    await page.getByRole('alert').getByText('请写一两句').waitFor();
    await screenPasses(page, 'trail-wrong-missing');
    await page.getByRole('textbox', { name: '您觉得哪里不对' }).fill(WORDS);
    await press(page, '提交');
    await page.getByRole('heading', { level: 1, name: '收到了' }).waitFor();
    await page.getByText(/最晚 .*日答复您/).waitFor();
    await screenPasses(page, 'trail-sent');
    await press(page, '回到记录');
    await page.getByText('正在查').waitFor();
  });
});

describe('the auditor', () => {
  it('is told of the complaint, sees what it is about, and answers', async () => {
    const { page } = auditor;
    await heading(page, '审计');
    await page.getByRole('link', { name: '群众疑问' }).click();
    await heading(page, '群众疑问');
    const card = page.getByRole('listitem').filter({ hasText: WORDS });
    await card.getByText('看了完整的身份证号').waitFor();
    await screenPasses(page, 'complaints');
    await card.getByRole('button', { name: /^答复/ }).click();
    const dialog = page.getByRole('dialog', { name: /^答复/ });
    await dialog.getByRole('button', { name: '发出答复' }).click();
    await dialog.getByRole('alert').getByText('请选查的结果').waitFor();
    await dialog.getByRole('radio', { name: '是办事需要，没有问题' }).check();
    await dialog.getByRole('textbox', { name: '给本人的答复' }).fill(ANSWER);
    await screenPasses(page, 'complaint-answer');
    await dialog.getByRole('button', { name: '发出答复' }).click();
    await page.getByText('答复已经发给本人').waitFor();
    await card.getByText(ANSWER).waitFor();
  });

  it('finds every step by the citizen number, told in sentences, and nothing of it in the address', async () => {
    const { page } = auditor;
    await page.getByRole('link', { name: '审计', exact: true }).click();
    await heading(page, '审计');
    await page.getByRole('textbox', { name: '对谁的档案' }).fill(driven.applicant.citizenNumber);
    await page.getByRole('button', { name: '查找', exact: true }).click();
    const table = page.getByRole('table', { name: '审计记录' });
    const told = (words: string | RegExp) => table.getByRole('row').filter({ hasText: words }).first().waitFor();
    await told('为了“和身份证、户口本逐位核对”，看了完整的身份证号');
    await told('对一条记录说“我觉得不对”');
    await told('答复了“我觉得不对”');
    expect(page.url()).not.toContain(driven.applicant.citizenNumber);
    await screenPasses(page, 'audit-by-person');
    await page.getByRole('combobox', { name: '做了什么' }).selectOption({ label: '看完整号码、核对身份' });
    await page.getByRole('button', { name: '查找', exact: true }).click();
    await page.getByRole('status').filter({ hasText: '本页 1 条' }).waitFor();
    await page.getByRole('textbox', { name: '对谁的档案' }).fill('230111');
    await page.getByRole('button', { name: '查找', exact: true }).click();
    await page.getByRole('alert').getByText('没有找到这个案号或身份证号').waitFor();
    await screenPasses(page, 'audit-nobody');
    await page.getByRole('button', { name: '清除' }).click();
    await table.waitFor();
  });

  it('sees that the record is whole, and pages through it', async () => {
    const { page } = auditor;
    await page.getByRole('button', { name: '现在核对' }).click();
    await said(page, '核对完了。');
    await screenPasses(page, 'audit');
    // More than a page.
    for (let reads = 0; reads < 50; reads += 1) await reviewer.caller.call('GET', `/cases/${driven.caseId}`);
    await page.getByRole('button', { name: '清除' }).click();
    await page.getByRole('combobox', { name: '做了什么' }).selectOption({ label: '看档案' });
    await page.getByRole('button', { name: '查找', exact: true }).click();
    await page.getByRole('button', { name: '更早的' }).click();
    await page.getByRole('button', { name: '更新的' }).click();
    await page.getByRole('button', { name: '更新的' }).waitFor({ state: 'detached' });
  });
});

it('the person reads the answer, which a message told of', async () => {
  const { page } = phone;
  await page.goto(`${inject('url')}/pages/messages/messages`);
  await page.getByRole('heading', { name: '您提的“我觉得不对”有答复了' }).waitFor();
  await openTrail(page);
  await page.getByText(`答复：${ANSWER}`).waitFor();
  await page.getByText('查过了：是办事需要').waitFor();
  await screenPasses(page, 'trail-answered');
});
