/** After the certificate: the public notice and its objections; after a conclusion that fails: city and province. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { newCaller } from '../journey/caller.ts';
import { TEAMS } from '../journey/certificate-journey.ts';
import { launchBrowser } from './browser.ts';
import { act, confirm, heading, panel, said } from './case-page.ts';
import { atTheCity, type DrivenCase, issued, objects } from './drive-case.ts';
import { regularTeam } from './regulars.ts';
import { screenPasses } from './screen.ts';
import { goTo, regularWindow, type StaffWindow } from './staff-window.ts';

const ADDRESSES = { url: inject('url'), sms: inject('sms') };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('the notice of a certificate', () => {
  let desk: StaffWindow;
  let driven: DrivenCase & { certificateId: string };
  beforeAll(async () => {
    const team = await regularTeam();
    driven = await issued(team);
    desk = await regularWindow(browser, 'reviewer1');
  });
  afterAll(() => desk.close());

  const object = async (words: string) => {
    const { notice } = await desk.caller.call<{ notice: { id: string } }>('GET', `/cases/${driven.caseId}`);
    const anybody = newCaller(ADDRESSES.url);
    await anybody.call('POST', `/notices/${notice.id}/objections`, { name: '周先生', contact: '13800000000', words });
  };

  it('is public with a masked name only', async () => {
    const { page } = desk;
    await page.getByRole('link', { name: '公示', exact: true }).click();
    await heading(page, '公示');
    await page.getByRole('table', { name: '公示列表' }).getByText('胜利社区居民委员会').first().waitFor();
    expect(await page.getByRole('main').textContent()).not.toContain(driven.applicant.name);
    await screenPasses(page, 'notices');
  });

  it('takes an objection while the case is open here; one that is not upheld changes nothing', async () => {
    const { page } = desk;
    await goTo(page, `/cases/${driven.caseId}`);
    await panel(page, '公示').getByText('没有收到异议').waitFor();
    await object('听说他不住在这个村。');
    await panel(page, '公示').getByText('听说他不住在这个村').waitFor();
    await said(page, '收到一条异议');
    await panel(page, '公示').getByRole('button', { name: '处理这条异议' }).click();
    const dialog = page.getByRole('dialog', { name: '处理这条异议' });
    await confirm(dialog, '处理结果');
    await dialog.getByRole('alert').getByText('请选择异议是否成立').waitFor();
    await dialog.getByRole('radio', { name: '异议不成立' }).check();
    await dialog.getByRole('textbox', { name: '写明理由' }).fill('村里核实过，户口和住处都在本村。');
    await screenPasses(page, 'notice-objection');
    await confirm(dialog, '处理结果');
    await panel(page, '公示').getByText('已认定：异议不成立').waitFor();
    await page.getByText('已发证，公示中').first().waitFor();
  });

  it('is stopped by an objection that is upheld, and the certificate is suspended', async () => {
    const { page } = desk;
    await object('他的手是好的。');
    await panel(page, '公示').getByRole('button', { name: '处理这条异议' }).click();
    const dialog = page.getByRole('dialog', { name: '处理这条异议' });
    await dialog.getByRole('radio', { name: '异议成立' }).check();
    await dialog.getByText('这本证暂停使用').waitFor();
    await dialog.getByRole('textbox', { name: '写明理由' }).fill('需要请医院再看一次。');
    await confirm(dialog, '处理结果');
    await page.getByText('证已暂停').first().waitFor();
    await panel(page, '办理经过').getByText('需要请医院再看一次').waitFor();
    await screenPasses(page, 'case-suspended');
    await expect.poll(validity, { timeout: 10_000 }).toBe('not-valid');
  });

  it('and restored with a reason', async () => {
    const { page } = desk;
    const dialog = await act(page, '恢复使用');
    await dialog.getByRole('textbox', { name: '写明理由' }).fill('医院复查过，结论没有错。');
    await confirm(dialog, '恢复使用');
    await page.getByText('已完成：恢复了这本证').waitFor();
    await expect.poll(validity, { timeout: 10_000 }).toBe('valid');
    await screenPasses(page, 'case-restored');
  });

  async function validity(): Promise<string> {
    const { verificationCode } = await driven.citizen.call<{ verificationCode: string }>(
      'GET',
      `/certificates/${driven.certificateId}`,
    );
    const { valid } = await newCaller(ADDRESSES.url).call<{ valid: string }>('GET', `/verify/${verificationCode}`);
    return valid;
  }
});

describe('the leader', () => {
  let desk: StaffWindow;
  beforeAll(async () => {
    desk = await regularWindow(browser, 'leader1');
  });
  afterAll(() => desk.close());

  it('sees first what is overdue, and may act on what was escalated', async () => {
    const { page } = desk;
    await heading(page, '办件');
    expect(await page.getByRole('link', { name: /^已超时/ }).getAttribute('aria-current')).toBe('page');
    const escalated = page.getByRole('row').filter({ hasText: '已上报区残联负责人' });
    await escalated.first().waitFor();
    await screenPasses(page, 'leader-overdue');
    await escalated.first().getByRole('link').click();
    await panel(page, '法定期限')
      .getByText(/已超时/)
      .waitFor();
    await panel(page, '服务用时').getByText('已超过承诺').waitFor();
    await panel(page, '办理').getByRole('button', { name: '受理', exact: true }).waitFor();
    await panel(page, '办理经过').getByText('超过期限，系统已转上一级督办').waitFor();
    await screenPasses(page, 'leader-escalated');
  });

  it('records what city and province answered to an objection against the conclusion', async () => {
    const { page } = desk;
    const driven = await atTheCity(await regularTeam(TEAMS[1]));
    await goTo(page, '/queue?view=mine&stage=city-review');
    await page.getByRole('row', { name: driven.caseNo }).getByRole('link').click();
    await panel(page, '评定结论').getByText('未达到残疾标准').waitFor();
    await panel(page, '办理').getByRole('button', { name: '重新评定' }).waitFor();
    await screenPasses(page, 'leader-city-review');
    const dialog = await act(page, '登记：维持原结论');
    await dialog.getByRole('textbox', { name: '写明理由' }).fill('市残联专家组看过资料，维持原结论。');
    await confirm(dialog, '登记：维持原结论');
    // The dialog, too, says what the case becomes.
    await page.getByText('已完成：复核后维持原结论').waitFor();
    await page.getByText('市残联没有同意重新评定').first().waitFor();

    await objects(driven);
    await page.getByText('省专家委员会复核').first().waitFor();
    const last = await act(page, '登记：维持原结论');
    await last.getByText('这是最后结果，不能撤回').waitFor();
    await last.getByRole('textbox', { name: '写明理由' }).fill('省专家委员会维持原结论。');
    await confirm(last, '登记：维持原结论');
    await panel(page, '办理').getByText('这件已办结').waitFor();
    await screenPasses(page, 'leader-province-closed');
  });
});
