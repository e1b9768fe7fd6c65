/** A reviewer's day: what comes in is seen, looked into, returned once, accepted, and carried to the certificate. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ApiProblem } from '../journey/caller.ts';
import type { Staff } from '../journey/certificate-journey.ts';
import { desktop, launchBrowser } from './browser.ts';
import { act, confirm, heading, panel, said } from './case-page.ts';
import { assigned, type DrivenCase, sealed, submitted } from './drive-case.ts';
import { regular, regularTeam } from './regulars.ts';
import { screenPasses } from './screen.ts';
import { goTo, regularWindow, type StaffWindow, signInByHand } from './staff-window.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('an application from the queue to the certificate', () => {
  let page: Page;
  let driven: DrivenCase;
  let team: Staff;
  beforeAll(async () => {
    team = await regularTeam();
    page = await (await desktop(browser)).newPage();
  });
  afterAll(() => page.context().close());

  it('begins with a sign-in by password and one-time code, after a sentence on what is missing', async () => {
    await goTo(page, '/');
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('请填写登录名');
    await screenPasses(page, 'sign-in-errors');
    await signInByHand(page, 'reviewer1');
    await heading(page, '办件');
    await screenPasses(page, 'queue');
  });

  it('appears in the open queue without a reload, and is told', async () => {
    await page.evaluate(() => Object.assign(window, { neverReloaded: true }));
    driven = await submitted();
    const row = page.getByRole('row', { name: driven.caseNo });
    await row.waitFor();
    expect(await row.textContent()).toContain('新');
    await said(page, /^新到 \d+ 件/);
    expect(await page.evaluate(() => 'neverReloaded' in window)).toBe(true);
    await screenPasses(page, 'queue-arrival');
  });

  it.each(['案号', '身份证号', '姓名'] as const)('is found by %s, and the address names nobody', async (by) => {
    const { citizenNumber, name } = driven.applicant;
    const text = { 案号: driven.caseNo.slice(1).toLowerCase(), 身份证号: citizenNumber, 姓名: name }[by];
    await page.getByRole('textbox', { name: '案号、身份证号或姓名' }).fill(text);
    await page.getByRole('button', { name: '查找' }).click();
    await page.getByRole('row', { name: driven.caseNo }).waitFor();
    // Wherever it stands, and with the heading of the list; a name may be somebody else's as well.
    const all = page.getByRole('link', { name: '全部', exact: true });
    await expect.poll(() => all.getAttribute('aria-current')).toBe('page');
    if (by !== '姓名') await expect.poll(() => page.getByRole('row').count()).toBe(2);
    expect(decodeURIComponent(page.url())).not.toContain(text);
  });

  it('is looked for in vain with words on what to do', async () => {
    const search = page.getByRole('textbox', { name: '案号、身份证号或姓名' });
    await search.fill('23011119700101001');
    await page.getByRole('button', { name: '查找' }).click();
    await page.getByText('身份证号码应是 18 位').waitFor();
    expect(await search.getAttribute('aria-invalid')).toBe('true');
    await screenPasses(page, 'queue-search-error');
    await search.fill('没有这个人');
    await page.getByRole('button', { name: '查找' }).click();
    await page.getByRole('heading', { name: '没有符合条件的件' }).waitFor();
    await screenPasses(page, 'queue-nothing-found');
    await page.getByRole('link', { name: '清除筛选' }).click();
  });

  it('is narrowed down by stage', async () => {
    await page.getByRole('link', { name: /^待我办理/ }).click();
    await page.getByRole('combobox', { name: '环节' }).selectOption({ label: '等待受理' });
    await page.getByRole('row', { name: driven.caseNo }).waitFor();
    const others = page.getByRole('row').filter({ hasNotText: '等待受理' });
    await expect.poll(() => others.count()).toBe(1);
  });

  it('opens with answers and their sources, photos, what is known, and what the rules suggest', async () => {
    await page.getByRole('link', { name: driven.caseNo }).click();
    await heading(page, `${driven.applicant.name} · 残疾人证新办`);
    const rules = panel(page, '受理条件');
    await rules.getByText('有条件要由您核实').waitFor();
    expect(await rules.getByRole('listitem').allTextContents()).toEqual([
      expect.stringMatching(/^待核实还不知道户口在哪里.*《中华人民共和国残疾人证管理办法》第三条、第七条$/),
      expect.stringMatching(/^待核实还没有查到名下有没有残疾人证.*第十九条、第二十二条$/),
      expect.stringMatching(/^待核实查不到原证的注销日期.*第二十四条$/),
      expect.stringMatching(/^符合申请人已成年.*《中华人民共和国民法典》第二十三条$/),
      expect.stringMatching(/^符合本人能自己拿主意.*第二十三条$/),
    ]);
    expect(await rules.textContent()).toContain('本区没有这个人的其他办件');
    expect(await panel(page, '申请内容').textContent()).toContain('来自以前填写的信息');
    await panel(page, '服务用时').getByText('承诺 20 分以内').waitFor();
    await panel(page, '法定期限')
      .getByText(/剩 \d+ 个工作日|今天到期/)
      .waitFor();
    await screenPasses(page, 'case-submitted');
  });

  it('shows its photos large, and gives the focus back', async () => {
    const small = page.getByRole('button', { name: '放大查看：身份证人像面' });
    await small.click();
    const large = page.getByRole('dialog', { name: '查看照片：身份证人像面' });
    await large.getByRole('button', { name: '放大' }).click();
    await screenPasses(page, 'case-photo');
    await large.getByRole('button', { name: '下一张' }).click();
    await page.getByRole('dialog', { name: '查看照片：身份证国徽面' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => small.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it('is returned once, with everything that is missing', async () => {
    const dialog = await act(page, '退回补正');
    await confirm(dialog, '退回补正');
    await dialog.getByRole('alert').getByText('请至少选一项缺少的材料').waitFor();
    await dialog.getByRole('checkbox', { name: /身份证照片不清楚/ }).check();
    await dialog.getByRole('checkbox', { name: /住址不清楚/ }).check();
    await dialog.getByRole('textbox', { name: '说明（选填）' }).fill('请在白天光线好的地方拍。');
    await screenPasses(page, 'case-return');
    await confirm(dialog, '退回补正');
    await page.getByText('已完成：退回，请申请人补交').waitFor();
    const told = panel(page, '办理经过').getByRole('listitem').filter({ hasText: '退回，请申请人补交' });
    await told.getByText('身份证照片不清楚').waitFor();
    await told.getByText('请在白天光线好的地方拍。').waitFor();
    await screenPasses(page, 'case-returned');
  });

  it('comes back while it is open here, and cannot be returned again', async () => {
    await driven.citizen.call('POST', `/cases/${driven.caseId}/actions/supplement`, {
      answers: { address: '胜利社区 1 号楼 2 单元 301 室' },
    });
    await said(page, '办件有更新：补交了资料');
    await panel(page, '办理').getByText('补正只能退回一次').waitFor();
    expect(await page.getByRole('button', { name: '退回补正' }).count()).toBe(0);
    const again = regular('reviewer2').call('POST', `/cases/${driven.caseId}/actions/return`, {
      missing: ['id-photo-unclear'],
    });
    await expect(again).rejects.toThrow('补正只能退回一次');
    await expect(again).rejects.toBeInstanceOf(ApiProblem);
  });

  it('is accepted and given to a hospital in one go', async () => {
    const dialog = await act(page, '受理');
    await dialog.getByRole('radio', { name: /呼兰区第一人民医院/ }).check();
    await dialog.getByText('办件进入“等申请人预约”').waitFor();
    await screenPasses(page, 'case-accept');
    await confirm(dialog, '受理');
    await page.getByText('已完成：受理了申请，指定了评定医院').waitFor();
    await screenPasses(page, 'case-assigned');
  });

  it('is approved after the hospital has sealed, and the registry’s receipt comes by itself', async () => {
    await sealed(driven, team);
    await panel(page, '评定结论').getByText('肢体残疾：三级').waitFor();
    await screenPasses(page, 'case-reviewing');
    await confirm(await act(page, '批准'), '批准');
    await panel(page, '国家残疾人库回执').getByText('已收到回执').waitFor();
    await panel(page, '国家残疾人库回执')
      .getByText(/^CDPF-\d+/)
      .waitFor();
    await panel(page, '公示').getByText('没有收到异议').waitFor();
    await page.getByText('已发证，公示中').first().waitFor();
    await screenPasses(page, 'case-certified');
  });
});

describe('what does not become a certificate', () => {
  let desk: StaffWindow;
  beforeAll(async () => {
    desk = await regularWindow(browser, 'reviewer2');
  });
  afterAll(() => desk.close());

  it('is refused with a reason that the applicant reads', async () => {
    const { page } = desk;
    const { citizen, caseId } = await submitted();
    await goTo(page, `/cases/${caseId}`);
    const dialog = await act(page, '不予受理');
    await confirm(dialog, '不予受理');
    await dialog.getByRole('alert').getByText('请选择或写明理由').waitFor();
    await dialog.getByRole('radio', { name: /户口不在本区/ }).check();
    await dialog
      .getByRole('region', { name: '申请人会看到' })
      .getByText(/户口不在本区/)
      .waitFor();
    await screenPasses(page, 'case-refuse');
    await confirm(dialog, '不予受理');
    await page.getByText('已完成：没有受理，并写明了理由').waitFor();
    await panel(page, '办理').getByText('这件已办结').waitFor();
    const { stage, timeline } = await citizen.call<{
      stage: string;
      timeline: { words: { reason?: string } | null }[];
    }>('GET', `/cases/${caseId}`);
    expect([stage, timeline.at(-1)?.words?.reason]).toEqual(['refused', 'not-registered-here']);
    await screenPasses(page, 'case-refused');
  });

  it('came back from the national registry, with the reason, and does so again when it is sent again', async () => {
    const { page } = desk;
    await goTo(page, '/queue?view=mine&stage=registry-refused');
    // The district that has just started hands over by its sweep, each minute.
    await page.getByRole('row').nth(1).getByRole('link').click({ timeout: 90_000 });
    const registry = panel(page, '国家残疾人库回执');
    await registry.getByText('国家库没有接收').waitFor();
    await registry.getByText('别处已有这个人的残疾人证').waitFor();
    await screenPasses(page, 'case-registry-refused');
    const refusals = panel(page, '办理经过').getByText('全国系统退回了资料');
    const before = await refusals.count();
    await confirm(await act(page, '重新报送'), '重新报送');
    await expect.poll(() => refusals.count(), { timeout: 30_000 }).toBe(before + 1);
    await registry.getByText('别处已有这个人的残疾人证').waitFor();
  });

  it('is rejected in one’s own words after the last review', async () => {
    const { page } = desk;
    const team = await regularTeam();
    const driven = await submitted();
    await assigned(driven, team);
    await sealed(driven, team);
    await goTo(page, `/cases/${driven.caseId}`);
    const dialog = await act(page, '不予批准');
    await dialog.getByRole('radio', { name: '其他理由' }).check();
    await dialog.getByRole('textbox', { name: '写明理由' }).fill('和派出所核对过，资料是别人的。');
    await screenPasses(page, 'case-reject');
    await confirm(dialog, '不予批准');
    await panel(page, '办理经过').getByText('资料是别人的').waitFor();
    await screenPasses(page, 'case-rejected');
  });
});
