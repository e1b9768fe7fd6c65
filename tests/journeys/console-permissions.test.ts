/** The table of permissions, as those who watch over the others read it. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, tabTo } from './browser.ts';
import { heading, panel } from './case-page.ts';
import { screenPasses } from './screen.ts';
import { type StaffWindow, staffWindow } from './staff-window.ts';

let browser: Browser;
let leader: StaffWindow;
beforeAll(async () => {
  browser = await launchBrowser();
  leader = await staffWindow(browser, 'leader1', '/permissions');
});
afterAll(async () => {
  await leader.close();
  await browser.close();
});

describe('the leader', () => {
  it('reads by role where it works, how far it reaches and what it may do', async () => {
    const { page } = leader;
    await heading(page, '权限一览');
    const liaison = panel(page, '残协员');
    await liaison.getByText('本村（社区）的').waitFor();
    await liaison.getByRole('row', { name: '填写申请 只限自己的' }).waitFor();
    const auditor = panel(page, '审计管理员');
    await auditor.getByText('一份也看不到').waitFor();
    await screenPasses(page, 'permissions-by-role');
  });

  it('finds a role by a word, and who holds a permission', async () => {
    const { page } = leader;
    const search = page.getByRole('searchbox', { name: '查找岗位或权限' });
    await search.fill('盖章');
    await page.getByRole('status').getByText('1 个岗位，1 项权限').waitFor();
    await panel(page, '医院用章人').getByRole('row', { name: '给评定结论盖章 交给本医院的' }).waitFor();
    await search.fill('火星');
    await page.getByRole('heading', { name: '没有找到' }).waitFor();
    await search.fill('');
  });

  it('reads the whole table by permission, with what is shut said in words', async () => {
    const { page } = leader;
    await page.getByRole('link', { name: '按权限看' }).click();
    const table = page.getByRole('table', { name: '岗位和权限对照表' });
    const row = table.getByRole('row', { name: /^给评定结论盖章/ });
    await row.waitFor();
    const roles = (await table.getByRole('columnheader').count()) - 1;
    expect(await row.getByRole('cell', { name: '不能' }).count()).toBe(roles - 1);
    expect(await row.getByRole('cell', { name: '交给本医院的' }).count()).toBe(1);
    await screenPasses(page, 'permissions-by-action');
    await page.emulateMedia({ media: 'print' });
    await screenPasses(page, 'permissions-print');
    await page.emulateMedia({ media: 'screen' });
  });

  it('reads who may do what in each stage of a service, by keys alone', async () => {
    const { page } = leader;
    await tabTo(page, 'link', '办件各环节');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: '事项' }).selectOption({ label: '残疾人证新办' });
    const table = page.getByRole('table', { name: '残疾人证新办：各环节谁能办' });
    await table.getByRole('row', { name: /签名.*评定医生（只能本人做）/ }).waitFor();
    await screenPasses(page, 'permissions-by-stage');
  });
});
