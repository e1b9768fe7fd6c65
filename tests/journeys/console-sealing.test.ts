/** The hospital's seal: over exactly what was shown, by this hospital only; and two people at one case at once. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { act, confirm, heading, panel } from './case-page.ts';
import { assigned, type DrivenCase, signed, submitted } from './drive-case.ts';
import { regularTeam } from './regulars.ts';
import { screenPasses } from './screen.ts';
import { goTo, regularWindow, type StaffWindow } from './staff-window.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('a signed conclusion', () => {
  let keeper: StaffWindow;
  let other: StaffWindow;
  let driven: DrivenCase;
  let digest: string;
  beforeAll(async () => {
    const team = await regularTeam();
    keeper = await regularWindow(browser, 'seal1');
    other = await regularWindow(browser, 'seal2');
    driven = await submitted();
    await assigned(driven, team);
    digest = await signed(driven, team.doctor);
  });
  afterAll(() => Promise.all([keeper.close(), other.close()]));

  it('comes into the list of its hospital’s seal keeper while the list is open', async () => {
    const { page } = keeper;
    await heading(page, '盖章');
    await page.getByRole('row', { name: driven.caseNo }).waitFor();
    await screenPasses(page, 'sealing');
  });

  it('is not there for another hospital, and its seal is refused in words', async () => {
    const { page, caller } = other;
    await heading(page, '盖章');
    expect(await page.getByRole('row', { name: driven.caseNo }).count()).toBe(0);
    await goTo(page, `/sealing/${driven.caseId}`);
    await page
      .getByRole('alert')
      .getByText(/找不到|没有/)
      .first()
      .waitFor();
    await screenPasses(page, 'sealing-other-hospital');
    const seal = caller.call('POST', `/assessments/${driven.caseId}/seal`, { digest });
    await expect(seal).rejects.toThrow(/[\u4e00-\u9fff]{4,}/);
  });

  it('is shown in full, and sealed', async () => {
    const { page } = keeper;
    await page.getByRole('link', { name: driven.caseNo }).click();
    await heading(page, `评定结论 ${driven.caseNo}`);
    const text = page.getByRole('region', { name: '要盖章的文件（全文）' });
    await text.getByText('单前臂缺失，符合肢体残疾三级').waitFor();
    await text.getByText(digest).waitFor();
    await screenPasses(page, 'sealing-document');
    await page.getByRole('button', { name: '盖章' }).click();
    const dialog = page.getByRole('dialog', { name: '确认盖章' });
    await dialog.getByText(digest).waitFor();
    await screenPasses(page, 'sealing-confirm');
    await dialog.getByRole('button', { name: '确认盖章' }).click();
    const done = page.getByText(`已盖章：${driven.caseNo}`);
    await expect.poll(() => done.evaluate((line) => line === document.activeElement)).toBe(true);
    expect(await page.getByRole('button', { name: '盖章' }).count()).toBe(0);
    await screenPasses(page, 'sealing-done');
    await page.getByRole('link', { name: '返回待盖章列表' }).click();
    await heading(page, '盖章');
    await expect.poll(() => page.getByRole('row', { name: driven.caseNo }).count()).toBe(0);
  });
});

describe('two reviewers at one case', () => {
  let first: StaffWindow;
  let second: StaffWindow;
  beforeAll(async () => {
    [first, second] = await Promise.all([regularWindow(browser, 'reviewer1'), regularWindow(browser, 'reviewer2')]);
  });
  afterAll(() => Promise.all([first.close(), second.close()]));

  const refusal = async (page: Page, words: string) => {
    const dialog = await act(page, '不予受理');
    await dialog.getByRole('radio', { name: '其他理由' }).check();
    await dialog.getByRole('textbox', { name: '写明理由' }).fill(words);
    return dialog;
  };

  it('the second is told what happened, and loses nothing typed', async () => {
    const { caseId } = await submitted();
    await Promise.all([first, second].map(({ page }) => goTo(page, `/cases/${caseId}`)));
    const words = '户口本上的名字和申请的名字不一样。';
    const mine = await refusal(second.page, words);

    const theirs = await act(first.page, '受理');
    await theirs.getByRole('radio', { name: '先受理，稍后再指定医院' }).check();
    await confirm(theirs, '受理');
    await first.page.getByText('已完成：受理了申请').waitFor();

    await mine.getByRole('alert').getByText('这件已由别人办到“等待指定医院”').waitFor();
    expect(await mine.getByRole('textbox', { name: '写明理由' }).inputValue()).toBe(words);
    expect(await mine.getByRole('button', { name: '确认不予受理' }).count()).toBe(0);
    await screenPasses(second.page, 'case-moved-on');
    await mine.getByRole('button', { name: '关闭' }).click();
    await panel(second.page, '办理经过').getByText('受理了申请').waitFor();
  });
});
