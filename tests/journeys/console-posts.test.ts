/** Each post sees its own: what is not its own is in no menu, and an address typed by hand is refused in words. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { heading, panel } from './case-page.ts';
import { submitted } from './drive-case.ts';
import { screenPasses } from './screen.ts';
import { goTo, staffWindow } from './staff-window.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const ADDRESSES = {
  办件: '/queue',
  盖章: '/sealing',
  评定: '/assessments',
  审计: '/audit',
  群众疑问: '/complaints',
  异常提醒: '/alarms',
  机构人员: '/organisation',
  权限: '/permissions',
  年审: '/checks',
  发放: '/payments',
  政策规则: '/rules',
  交接: '/handed-work',
  导出申请: '/exports',
  导出审批: '/export-approvals',
  纸质录入: '/paper',
  公示: '/notices',
} as const;
type Place = keyof typeof ADDRESSES;

/** Pages whose heading says more than the menu. */
const HEADINGS: Partial<Record<Place, string>> = { 权限: '权限一览', 发放: '发放清单', 纸质录入: '录入纸质申请' };

describe.each<{ login: string; who: string; menu: Place[]; home: string }>([
  {
    login: 'township-230111001',
    who: 'a clerk of a township',
    menu: ['办件', '年审', '交接', '导出申请', '纸质录入', '公示'],
    home: '办件',
  },
  { login: 'seal2', who: 'a seal keeper', menu: ['盖章', '公示'], home: '盖章' },
  { login: 'doctor2', who: 'a doctor', menu: ['评定', '公示'], home: '评定' },
  { login: 'civil1', who: 'somebody of civil affairs', menu: ['办件', '年审', '发放', '公示'], home: '办件' },
  { login: 'social1', who: 'somebody of social security', menu: ['办件', '年审', '发放', '公示'], home: '办件' },
  { login: 'liaison-001', who: 'a liaison officer', menu: ['年审', '交接', '纸质录入', '公示'], home: '年审' },
  { login: 'admin1', who: 'the system administrator', menu: ['机构人员', '权限', '公示'], home: '机构人员' },
  {
    login: 'auditor1',
    who: 'the audit administrator',
    menu: ['审计', '群众疑问', '异常提醒', '机构人员', '权限', '政策规则', '公示'],
    home: '审计',
  },
  {
    login: 'security1',
    who: 'the security administrator',
    menu: ['群众疑问', '异常提醒', '机构人员', '权限', '公示'],
    home: '群众疑问',
  },
  {
    login: 'leader1',
    who: 'the leader',
    menu: ['办件', '机构人员', '权限', '年审', '发放', '政策规则', '导出审批', '公示'],
    home: '办件',
  },
])('$who', ({ login, menu, home }) => {
  it(`starts with ${home}, finds ${menu} and nothing else`, async () => {
    const { page, close } = await staffWindow(browser, login);
    await heading(page, home);
    const links = page.getByRole('navigation', { name: '主菜单' }).getByRole('link');
    expect(await links.allTextContents()).toEqual([...menu, '我的账户']);
    await screenPasses(page, `post-${login}`);
    for (const [place, address] of Object.entries(ADDRESSES)) {
      await goTo(page, address);
      await heading(page, menu.includes(place as Place) ? (HEADINGS[place as Place] ?? place) : '没有这个页面');
    }
    await page.getByRole('link', { name: '我的账户' }).click();
    await heading(page, '我的账户');
    await screenPasses(page, `account-${login}`);
    await close();
  });
});

describe('the clerk of another township', () => {
  it('finds no case of this one, neither in the list nor by its address', async () => {
    const { caseId, caseNo } = await submitted();
    const own = await staffWindow(browser, 'township-230111001');
    const other = await staffWindow(browser, 'township-230111002', `/cases/${caseId}`);
    await other.page.getByRole('alert').getByText('没有找到，或者不在您能看的范围里').waitFor();
    await heading(other.page, '打不开这件');
    await screenPasses(other.page, 'case-outside-area');
    await other.page.getByRole('link', { name: '返回办件列表' }).click();
    await heading(other.page, '办件');
    expect(await other.page.getByRole('row', { name: caseNo }).count()).toBe(0);

    await own.page.getByRole('row', { name: caseNo }).getByRole('link').click();
    await panel(own.page, '办理').getByRole('button', { name: '撤回申请' }).waitFor();
    expect(await own.page.getByRole('button', { name: '受理', exact: true }).count()).toBe(0);
    await screenPasses(own.page, 'case-township');
    await Promise.all([own.close(), other.close()]);
  });
});

describe('civil affairs', () => {
  it('finds no case of a service in which it has no stage, and is told so', async () => {
    const { caseId, caseNo } = await submitted();
    const { page, close } = await staffWindow(browser, 'civil1', `/cases/${caseId}`);
    await heading(page, '打不开这件');
    await screenPasses(page, 'case-of-another-line');
    await page.getByRole('link', { name: '返回办件列表' }).click();
    await heading(page, '办件');
    expect(await page.getByRole('row', { name: caseNo }).count()).toBe(0);
    await close();
  });

  it('is told what to do at an address that its post cannot open', async () => {
    const { page, close } = await staffWindow(browser, 'civil1', '/sealing');
    await heading(page, '没有这个页面');
    await page.getByText('您现在的岗位不能打开它').waitFor();
    await screenPasses(page, 'missing');
    await page.getByRole('link', { name: '回到首页' }).click();
    await heading(page, '办件');
    await close();
  });
});
