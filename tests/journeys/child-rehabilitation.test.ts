/** 残疾儿童康复救助: a guardian asks for a ward by the diagnosis, the district decides, and the end by age is shown. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Applicant } from '../journey/applicant.ts';
import { decide, submit } from './benefit-steps.ts';
import { launchBrowser } from './browser.ts';
import { answer, phoneWindow, press, sendPhoto, signInOnPhone } from './phone-form.ts';
import { screenPasses } from './screen.ts';
import { regularWindow } from './staff-window.ts';

/** Whose ward was born on 1 June 2018. */
const GUARDIAN = { phone: '13900000003', name: '王秀梅', citizenNumber: '' } as Applicant;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('rehabilitation of a child', () => {
  it('rests on the diagnosis that the guardian shows, and ends by itself on a birthday', async () => {
    const { page, close } = await phoneWindow(browser);
    await signInOnPhone(page, GUARDIAN);
    await page
      .getByRole('link', { name: /残疾儿童康复救助/ })
      .first()
      .click();
    await page.getByRole('link', { name: '开始办理' }).waitFor();
    await screenPasses(page, 'child-rehabilitation-guide');
    await page.getByRole('link', { name: '开始办理' }).click();
    await page.getByRole('radio', { name: /王子涵/ }).check();
    await page.getByRole('button', { name: '继续', exact: true }).click();
    await page.getByRole('button', { name: '都对，继续' }).waitFor();
    await screenPasses(page, 'child-rehabilitation-known');
    await press(page, '都对，继续');
    await answer(page, '用哪个电话号码收消息？', GUARDIAN.phone);
    await answer(page, '孩子的户口在哪里？', '户口在本区');
    await page.getByRole('heading', { name: '请拍能说明监护关系的证件', level: 1 }).waitFor();
    await sendPhoto(page, '请拍能说明监护关系的证件');
    await page.getByRole('heading', { name: '医生诊断的是哪一类？', level: 1 }).waitFor();
    await screenPasses(page, 'child-rehabilitation-training');
    await answer(page, '医生诊断的是哪一类？', '孤独症');
    await answer(page, '医生说孩子适合做康复训练吗？', '是');
    await sendPhoto(page, '请拍医院的诊断证明');
    await answer(page, '钱发到哪张银行卡？', '6222000000000000004');
    const caseNo = await submit(page);

    const desk = await regularWindow(browser, 'reviewer1');
    await decide(desk, caseNo, '批准', 'child-rehabilitation-case');
    await desk.close();

    await page.goto(`${inject('url')}/pages/home/home`);
    await page.getByRole('link', { name: /我的待遇/ }).click();
    await page.getByRole('heading', { name: '残疾儿童康复救助', level: 2 }).waitFor();
    expect(await page.getByText('孤独症训练').filter({ visible: true }).count()).toBe(1);
    await page.getByText('2029年5月31日').filter({ visible: true }).waitFor();
    await screenPasses(page, 'my-benefits-child-rehabilitation');
    await close();
  });
});
