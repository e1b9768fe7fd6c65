/** A reviewer's whole round by keys alone, as somebody works who cannot use a mouse or see the screen. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Applicant, unknownApplicant } from '../journey/applicant.ts';
import { launchBrowser, tabTo } from './browser.ts';
import { heading, panel } from './case-page.ts';
import { type DrivenCase, submitted } from './drive-case.ts';
import { screenPasses } from './screen.ts';
import { regularWindow, type StaffWindow } from './staff-window.ts';
import { speaks } from './transcript.ts';

let browser: Browser;
let desk: StaffWindow;
let page: Page;
let driven: DrivenCase;
let names: Record<string, string>;
beforeAll(async () => {
  browser = await launchBrowser();
  driven = await submitted(womanCalled('徐秀兰'));
  names = { 徐秀兰: '〈姓名〉', '徐*兰': '〈姓名〉' };
  desk = await regularWindow(browser, 'reviewer2');
  page = desk.page;
});
afterAll(() => browser.close());

/** The transcripts tell of one sex. */
function womanCalled(name: string): Applicant {
  for (;;) {
    const applicant = unknownApplicant();
    if (Number(applicant.citizenNumber[16]) % 2 === 0) return { ...applicant, name };
  }
}

const focused = () => page.locator(':focus').ariaSnapshot();
const press = (key: string) => page.keyboard.press(key);

/** What the next presses of Tab meet. */
async function tabs(count: number): Promise<string[]> {
  const met: string[] = [];
  for (let presses = 0; presses < count; presses += 1) {
    await press('Tab');
    met.push(
      (await focused())
        .split('\n')[0]
        ?.replace(/\d+ 件/, '… 件')
        .replace(/:$/, '') ?? '',
    );
  }
  return met;
}

it('begins with a way past the menu, and goes from the top to the list in the order of the screen', async () => {
  await heading(page, '办件');
  await page.getByRole('row', { name: driven.caseNo }).waitFor();
  expect(await tabs(1)).toEqual(['- link "跳到主要内容"']);
  const menu = page.getByRole('navigation', { name: '主菜单' }).getByRole('link');
  const places = await menu.allTextContents();
  expect(await tabs(places.length)).toEqual(places.map((place) => `- link "${place}"`));
  expect(await tabs(12)).toEqual([
    '- combobox "显示方式"',
    '- button "退出登录"',
    '- link "发起办件"',
    '- link "待我办理 … 件"',
    '- link "全部在办 … 件"',
    '- link "已超时 … 件"',
    '- link "全部"',
    '- combobox "事项"',
    '- combobox "环节"',
    '- textbox "案号、身份证号或姓名"',
    '- button "查找"',
    expect.stringMatching(/^- row "〈?.*残/),
  ]);
});

it('finds the case, opens it from the list, and comes back to the same row', async () => {
  await page.reload();
  await heading(page, '办件');
  await press('Tab');
  await press('Enter');
  await expect.poll(() => page.getByRole('main').evaluate((main) => main === document.activeElement)).toBe(true);
  await tabTo(page, 'textbox', '案号、身份证号或姓名');
  await page.keyboard.type(driven.caseNo);
  await press('Enter');
  await expect.poll(() => page.getByRole('row').count()).toBe(2);
  await tabTo(page, 'row', driven.caseNo);
  await press('Enter');
  await heading(page, '徐秀兰 · 残疾人证新办');
  expect(await focused()).toBe('- heading "徐秀兰 · 残疾人证新办" [level=1]');
  await page.goBack();
  await heading(page, '办件');
  await expect.poll(focused).toContain(driven.caseNo);
  await press('Enter');
  await heading(page, '徐秀兰 · 残疾人证新办');
  await panel(page, '受理条件').waitFor();
  await speaks(page.getByRole('main'), 'console-case', names);
});

it('opens a dialog that holds the focus, closes by Escape, and gives the focus back', async () => {
  await tabTo(page, 'button', '不予受理');
  await press('Enter');
  const dialog = page.getByRole('dialog', { name: '不予受理' });
  await dialog.waitFor();
  const inside = () => dialog.evaluate((element) => element.contains(document.activeElement));
  for (let presses = 0; presses < 15; presses += 1) {
    expect(await inside()).toBe(true);
    await press('Tab');
  }
  await press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(focused).toBe('- button "不予受理"');
});

it('accepts and names the hospital, and hears what was done', async () => {
  await page.getByRole('heading', { level: 1 }).focus();
  await tabTo(page, 'button', '受理');
  await press('Enter');
  const dialog = page.getByRole('dialog', { name: '受理' });
  await dialog.waitFor();
  await tabTo(page, 'button', '确认受理');
  await press('Enter');
  await expect.poll(focused).toContain('请选择医院');
  await tabTo(page, 'link', '请选择医院');
  await press('Enter');
  await press('Space');
  await press('ArrowDown');
  await dialog.getByText('办件进入“等申请人预约”').waitFor();
  await speaks(dialog, 'console-accept', names);
  await tabTo(page, 'button', '确认受理');
  await press('Enter');
  await expect.poll(focused).toContain('已完成：受理了申请，指定了评定医院');
  await page.getByText('等申请人预约').first().waitFor();
  await screenPasses(page, 'keyboard-assigned');
  await speaks(page.getByRole('main'), 'console-assigned', names);
});
