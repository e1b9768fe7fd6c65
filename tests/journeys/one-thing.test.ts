/** 残疾人服务一件事: one form on the phone, two departments at their desks, one page that shows how far each has come. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Applicant } from '../journey/applicant.ts';
import { decide, submit } from './benefit-steps.ts';
import { launchBrowser } from './browser.ts';
import { panel } from './case-page.ts';
import { answer, beginOwn, phoneWindow, press, signInOnPhone } from './phone-form.ts';
import { screenPasses } from './screen.ts';
import { goTo, regularWindow, staffWindow } from './staff-window.ts';

/** A holder of the seeded district with a severe disability, who signs in by phone alone. */
const HOLDER = { phone: '13900000105', name: '蒋丽萍', citizenNumber: '' } as Applicant;
const SERVICE = /残疾人服务一件事/;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The number of the case that stands on the page of a part. */
async function numberOf(page: Page, part: RegExp): Promise<string> {
  await page.getByRole('link', { name: part }).click();
  const words = page.getByText(/编号 残\d{8}-/).filter({ visible: true });
  await words.first().waitFor();
  const number = /残\d{8}-\w{4}-\w{4}/.exec((await words.last().textContent()) ?? '')?.[0] ?? '';
  await page.goBack();
  await page.getByRole('heading', { name: '每一项办到哪里', level: 2 }).filter({ visible: true }).waitFor();
  return number;
}

describe('one thing', () => {
  it('is asked for once, decided by two departments, and followed on one page', async () => {
    const { page, close } = await phoneWindow(browser);
    await signInOnPhone(page, HOLDER);
    await page.getByRole('link', { name: SERVICE }).first().click();
    await page.getByRole('link', { name: '开始办理' }).waitFor();
    await screenPasses(page, 'one-thing-guide');
    await page.goto(`${inject('url')}/pages/home/home`);
    await beginOwn(page, SERVICE);
    await press(page, '都对，继续');
    await page.getByRole('heading', { name: '想一起办哪几项？', level: 1 }).waitFor();
    for (const part of ['重度残疾每月的护理补贴', '政府替交养老保险费', '登记就业或者失业'])
      await page.getByRole('checkbox', { name: part }).check();
    await screenPasses(page, 'one-thing-parts');
    await press(page, '保存并继续');
    await answer(page, '现在领着别的生活补贴或护理补贴吗？', '不是');
    await answer(page, '钱发到哪张银行卡？', '6222000000000000004');
    await answer(page, '平时需要别人长期照顾吗？', '是');
    await answer(page, '现在是下面哪一种情况？', '都不是');
    await answer(page, '现在有工作吗？', '没有工作');
    await answer(page, '想找工作吗？', '是');
    await screenPasses(page, 'one-thing-check');
    await submit(page);
    await page.getByRole('link', { name: '看办理进度' }).click();
    await page.getByRole('heading', { name: '每一项办到哪里', level: 2 }).waitFor();
    await screenPasses(page, 'one-thing-progress');
    const premium = await numberOf(page, /^养老保险费代缴/);
    const care = await numberOf(page, /^重度残疾人护理补贴/);

    const federation = await regularWindow(browser, 'reviewer1');
    await decide(federation, premium, '证件属实，转人社部门');
    await panel(federation.page, '属于一件事').waitFor();
    await screenPasses(federation.page, 'one-thing-part-desk');
    await panel(federation.page, '属于一件事').getByRole('link').click();
    await panel(federation.page, '这件事的各项').waitFor();
    await screenPasses(federation.page, 'one-thing-desk');
    await federation.close();
    const social = await staffWindow(browser, 'social1');
    await decide(social, premium, '审定同意', 'pension-premium-desk');
    await goTo(social.page, '/queue?view=all');
    await social.page.getByRole('textbox', { name: '案号、身份证号或姓名' }).fill(care);
    await social.page.getByRole('button', { name: '查找' }).click();
    await social.page.getByText('没有符合条件的件').first().waitFor();
    await social.close();
    const township = await staffWindow(browser, 'township-230111016');
    await decide(township, care, '初审通过，报区残联');
    await township.close();

    await page.getByRole('link', { name: /^养老保险费代缴.*已经批准/ }).waitFor();
    await page.getByRole('link', { name: /^重度残疾人护理补贴.*等待区残联审核残疾情况/ }).waitFor();
    await page.getByRole('link', { name: /^就业失业登记.*等待人社部门登记/ }).waitFor();
    await screenPasses(page, 'one-thing-half-decided');
    await page.getByRole('link', { name: '撤回申请', exact: true }).filter({ visible: true }).click();
    await press(page, '确定撤回');
    await page.getByRole('heading', { name: '已经撤回', level: 2 }).filter({ visible: true }).waitFor();
    await page
      .getByRole('link', { name: /^重度残疾人护理补贴.*已经撤回/ })
      .filter({ visible: true })
      .waitFor();
    expect(
      await page
        .getByRole('link', { name: /^养老保险费代缴.*已经批准/ })
        .filter({ visible: true })
        .count(),
    ).toBe(1);
    await close();
  });
});
