/** What people do who think again on their phone: withdraw, object to a conclusion, object to a notice. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Caller } from '../journey/caller.ts';
import { TEAMS } from '../journey/certificate-journey.ts';
import { launchBrowser } from './browser.ts';
import { confirm, panel } from './case-page.ts';
import { issued, notCertified, submitted } from './drive-case.ts';
import { fill, phoneWindow, press } from './phone-form.ts';
import { regularTeam } from './regulars.ts';
import { screenPasses } from './screen.ts';
import { goTo, regularWindow, type StaffWindow } from './staff-window.ts';

let browser: Browser;
let reviewer: StaffWindow;
beforeAll(async () => {
  browser = await launchBrowser();
  reviewer = await regularWindow(browser, 'reviewer1');
});
afterAll(async () => {
  await reviewer.close();
  await browser.close();
});

/** Earlier pages stay in the document: only what is seen is pressed. */
const tap = (page: Page, role: 'link' | 'button', name: string | RegExp) =>
  page.getByRole(role, { name }).filter({ visible: true }).first().click();
const titled = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const stage = (page: Page, name: string) => page.getByText(name).filter({ visible: true }).first().waitFor();

/** The phone of somebody who is signed in, at the page of the case. */
async function phoneOf(citizen: Caller, caseId: string) {
  const phone = await phoneWindow(browser);
  const [name = '', value = ''] = citizen.cookie().split('=');
  await phone.context.addCookies([{ name, value, url: inject('url') }]);
  await phone.page.goto(`${inject('url')}/pages/case/case?case=${caseId}`);
  await titled(phone.page, '残疾人证新办');
  return phone;
}

describe('who withdraws an application', () => {
  it('is asked once more, and may keep it', async () => {
    const { citizen, caseId } = await submitted();
    const { page, close } = await phoneOf(citizen, caseId);
    await tap(page, 'link', '撤回申请');
    await titled(page, '确定撤回这份申请吗？');
    await screenPasses(page, 'phone-withdraw');
    await tap(page, 'button', '不撤回，返回');
    await tap(page, 'link', '撤回申请');
    await tap(page, 'button', '确定撤回');
    await stage(page, '您撤回了申请');
    expect(await page.getByRole('link', { name: '撤回申请' }).filter({ visible: true }).count()).toBe(0);
    await screenPasses(page, 'phone-withdrawn');
    await close();

    await goTo(reviewer.page, `/cases/${caseId}`);
    await panel(reviewer.page, '办理').getByText('这件已办结').waitFor();
    await panel(reviewer.page, '办理经过').getByText('撤回了申请').waitFor();
  });
});

describe('who does not agree with the conclusion', () => {
  it('objects in own words, and the city is to answer', async () => {
    const { citizen, caseId } = await notCertified(await regularTeam(TEAMS[1]));
    const { page, close } = await phoneOf(citizen, caseId);
    await screenPasses(page, 'phone-not-certified');
    await tap(page, 'link', '对结论提异议');
    await titled(page, '对评定结论提异议');
    await press(page, '提交异议');
    await page.getByRole('alert').getByText('请写明不同意的原因').waitFor();
    await screenPasses(page, 'phone-object-missing');
    await fill(page, '您为什么不同意？', '那天助听器没电，没有听清。');
    await press(page, '提交异议');
    await stage(page, '市残联复核');
    await screenPasses(page, 'phone-objected');
    await close();

    await goTo(reviewer.page, `/cases/${caseId}`);
    await panel(reviewer.page, '办理经过').getByText('那天助听器没电').waitFor();
  });
});

describe('a neighbour who sees a notice', () => {
  it('objects without signing in, and the district decides', async () => {
    const { caseId } = await issued(await regularTeam());
    const { notice } = await reviewer.caller.call<{ notice: { id: string } }>('GET', `/cases/${caseId}`);
    const { page, close } = await phoneWindow(browser, '/pages/notices/notices');
    await screenPasses(page, 'phone-notices');
    const link = page.getByRole('listitem').getByRole('link', { name: /^提意见/ });
    expect(await link.count()).toBeGreaterThan(0);
    await page.goto(`${inject('url')}/pages/objection/objection?notice=${notice.id}`);
    await titled(page, '对公示提意见');
    await press(page, '提交意见');
    await page.getByRole('alert').getByText('请填您的姓名').waitFor();
    await screenPasses(page, 'phone-notice-missing');
    await fill(page, '您的姓名', '周先生');
    await fill(page, '怎么联系您', '13800000000');
    await fill(page, '您的意见', '听说他在外地也办过证。');
    await press(page, '提交意见');
    await titled(page, '意见已收到');
    await screenPasses(page, 'phone-notice-sent');
    await close();

    await goTo(reviewer.page, `/cases/${caseId}`);
    const shown = panel(reviewer.page, '公示');
    await shown.getByText('听说他在外地也办过证').waitFor();
    await shown.getByRole('button', { name: '处理这条异议' }).click();
    const dialog = reviewer.page.getByRole('dialog', { name: '处理这条异议' });
    await dialog.getByRole('radio', { name: '异议不成立' }).check();
    await dialog.getByRole('textbox', { name: '写明理由' }).fill('全国系统里查过，没有别的证。');
    await confirm(dialog, '处理结果');
    await shown.getByText('已认定：异议不成立').waitFor();
  });
});
