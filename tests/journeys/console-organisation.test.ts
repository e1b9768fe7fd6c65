/** Who works where: changed by one administrator, confirmed by another, and what a leaver kept goes on. */
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { heading } from './case-page.ts';
import { screenPasses } from './screen.ts';
import { goTo, type StaffWindow, staffWindow } from './staff-window.ts';

let browser: Browser;
let system: StaffWindow;
let security: StaffWindow;
let second: StaffWindow;
beforeAll(async () => {
  browser = await launchBrowser();
  system = await staffWindow(browser, 'admin1', '/organisation');
  security = await staffWindow(browser, 'security1', '/organisation');
  second = await staffWindow(browser, 'security2', '/organisation');
});
afterAll(async () => {
  await Promise.all([system.close(), security.close(), second.close()]);
  await browser.close();
});

const told = (page: Page, words: string) => page.getByRole('main').getByText(words).first().waitFor();
const propose = async (page: Page, reason: string) => {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: '为什么要改' }).fill(reason);
  await dialog.getByRole('button', { name: '提出' }).click();
  await told(page, '已经提出，等另一位管理员确认');
};
const confirmOne = async (page: Page, what: RegExp) => {
  await goTo(page, '/organisation');
  await page.getByRole('button', { name: what }).click();
  await told(page, '变动已经生效');
};

describe('the organisation', () => {
  it('shows every unit with its people, and takes somebody new only by four eyes', async () => {
    const { page } = system;
    await heading(page, '机构人员');
    await page.getByRole('searchbox', { name: '按名称查找单位' }).fill('法院');
    await page.getByRole('table', { name: '单位' }).getByText('呼兰区人民法院').waitFor();
    await page.getByRole('searchbox', { name: '按名称查找单位' }).fill('');
    await page.getByRole('button', { name: '新增人员' }).click();
    const dialog = page.getByRole('dialog', { name: '新增人员' });
    await dialog.getByRole('button', { name: '提出' }).click();
    await dialog.getByRole('alert').getByText('请填写姓名').waitFor();
    await screenPasses(page, 'organisation-new-person');
    await dialog.getByRole('textbox', { name: '姓名' }).fill('周新来');
    await dialog.getByRole('textbox', { name: '登录名' }).fill('liaison-777');
    await propose(page, '补充残协员');
    await page.getByText('要由另一位安全管理员或负责人确认').waitFor();
    await screenPasses(page, 'organisation');
    await confirmOne(second.page, /^确认生效：新增人员：周新来/);
    await page.getByRole('heading', { name: '还没有岗位的人' }).waitFor();
    await page.getByRole('listitem').filter({ hasText: '周新来' }).last().waitFor();
  });

  it('gives a post, and lets somebody stand in until a day', async () => {
    const { page } = security;
    await goTo(page, '/organisation');
    await page.getByRole('link', { name: '建设路街道残联' }).click();
    await heading(page, '建设路街道残联');
    await page.getByRole('button', { name: '设岗位', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: '在建设路街道残联设岗位' });
    await dialog.getByRole('combobox', { name: '人员' }).selectOption({ label: '周新来（liaison-777）' });
    await dialog.getByRole('combobox', { name: '岗位' }).selectOption({ label: '残协员' });
    await dialog.getByRole('combobox', { name: '范围' }).selectOption({ index: 1 });
    await screenPasses(page, 'organisation-grant');
    await propose(page, '新任残协员');
    await confirmOne(second.page, /^确认生效：周新来：建设路街道残联，残协员/);
    await goTo(page, '/organisation');
    await page.getByRole('link', { name: '建设路街道残联' }).click();
    await page.getByRole('row', { name: /周新来/ }).waitFor();
    await screenPasses(page, 'organisation-unit');

    await page.getByRole('button', { name: '找人代周新来：残协员' }).click();
    const standIn = page.getByRole('dialog');
    await standIn.getByRole('button', { name: '提出' }).click();
    await standIn.getByRole('alert').getByText('请写到哪一天为止').waitFor();
    await page.keyboard.press('Escape');
  });

  it('ends a post, says who takes over, and refuses to confirm by one pair of eyes', async () => {
    const { page } = security;
    await page.getByRole('button', { name: '结束周新来的岗位：残协员' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: '这个人离开，他的所有岗位都结束' }).check();
    await screenPasses(page, 'organisation-end');
    await propose(page, '调离');
    await goTo(page, '/organisation');
    await page.getByRole('button', { name: /^撤回：周新来从/ }).waitFor();
    expect(await page.getByRole('button', { name: /^确认生效：周新来从/ }).count()).toBe(0);
    await confirmOne(second.page, /^确认生效：周新来从/);
    await screenPasses(second.page, 'organisation-confirmed');
  });
});

describe('tables', () => {
  it('go out, come in mended, say each wrong row in words, and are undone', async () => {
    const { page } = system;
    await goTo(page, '/organisation');
    await page.getByRole('link', { name: '导入和导出' }).click();
    await heading(page, '导入和导出');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '人员（CSV）' }).click();
    const people = await readFile(await (await download).path(), 'utf8');
    expect(people).toContain('reviewer1');

    const send = (text: string) =>
      page.getByLabel('选择文件').setInputFiles({ name: '人员.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await send(`${people}李新,李新\nnew-clerk,\n`);
    await page.getByRole('row', { name: /登录名请用 3 到 40 个小写字母/ }).waitFor();
    await page.getByRole('row', { name: /“姓名”没有填/ }).waitFor();
    expect(await page.getByRole('button', { name: '提出按这张表更新' }).count()).toBe(0);
    await screenPasses(page, 'organisation-table-wrong');

    await send(`${people}new-clerk,李新\n`);
    await page.getByRole('row', { name: /new-clerk 李新 新增/ }).waitFor();
    await screenPasses(page, 'organisation-table');
    await page.getByRole('button', { name: '提出按这张表更新' }).click();
    await propose(page, '年度调整');
    await confirmOne(second.page, /^确认生效：按导入的表格/);

    await goTo(page, '/organisation/tables');
    await page.getByRole('button', { name: '撤销这次导入：人员.csv' }).click();
    await propose(page, '弄错了');
    await confirmOne(second.page, /^确认生效：撤销一次导入/);
    await goTo(page, '/organisation/tables');
    await page.getByRole('cell', { name: '已撤销' }).waitFor();
    await screenPasses(page, 'organisation-tables-undone');
  });
});

it('tells the second administrator what waits', async () => {
  await goTo(second.page, '/account');
  await second.page.getByText('有一项人员变动等您确认').first().waitFor();
  await screenPasses(second.page, 'account-messages');
});
