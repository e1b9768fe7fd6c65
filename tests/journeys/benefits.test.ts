/** Applied for on the phone, decided on the console by those whose turn it is, and seen under 我的待遇. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Applicant } from '../journey/applicant.ts';
import { decide, submit } from './benefit-steps.ts';
import { launchBrowser } from './browser.ts';
import { heading } from './case-page.ts';
import { answer, beginOwn, fill, phoneWindow, pick, picture, press, signInOnPhone } from './phone-form.ts';
import { screenPasses } from './screen.ts';
import { goTo, regularWindow, staffWindow } from './staff-window.ts';

const URL = inject('url');
const ACCOUNT = '6222000000000000004';

/** Holders of the seeded district with certificates in force, who sign in by phone alone. */
const holder = (phone: string, name: string): Applicant => ({ phone, name, citizenNumber: '' }) as Applicant;
const LIMB = holder('13900000108', '魏洪涛');
const SEVERE = holder('13900000101', '田淑琴');
/** Whose card was granted a year ago. */
const BLIND = holder('13900000102', '董春雨');
const SPEECH = holder('13900000109', '苏静');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Taro keeps earlier pages in the document. */
const shown = (page: Page, words: string) => page.getByText(words, { exact: true }).filter({ visible: true });

async function myBenefits(page: Page, service: string): Promise<void> {
  await page.goto(`${URL}/pages/home/home`);
  await page.getByRole('link', { name: /我的待遇/ }).click();
  await page.getByRole('heading', { name: '我的待遇', level: 1 }).waitFor();
  await page.getByRole('heading', { name: service, level: 2 }).waitFor();
}

describe('a bus card', () => {
  it('is asked for by two answers, decided by the district, and there to ride with', async () => {
    const { page, close } = await phoneWindow(browser);
    await signInOnPhone(page, LIMB);
    await page
      .getByRole('link', { name: /残疾人公交卡/ })
      .first()
      .click();
    await page.getByRole('link', { name: '开始办理' }).waitFor();
    await screenPasses(page, 'bus-card-guide');
    await page.goto(`${URL}/pages/home/home`);
    await beginOwn(page, /残疾人公交卡/);
    await screenPasses(page, 'bus-card-known');
    await press(page, '都对，继续');
    await answer(page, '是第一次办卡吗？', '是，第一次办');
    await answer(page, '卡怎么给您？', '残协员送到家');
    const caseNo = await submit(page);

    const desk = await regularWindow(browser, 'reviewer1');
    await decide(desk, caseNo, '批准', 'bus-card-case');
    await desk.close();

    await myBenefits(page, '残疾人公交卡');
    await shown(page, '免费').waitFor();
    expect(await shown(page, '下次年审').count()).toBe(1);
    await screenPasses(page, 'my-benefits-bus-card');
    await page.getByRole('link', { name: '看残疾人公交卡的决定' }).click();
    await page.getByRole('heading', { level: 2, name: '已经批准' }).waitFor();
    await close();
  });
});

describe('the fuel subsidy', () => {
  it('is asked for by three answers, and paid by a list that another approves', async () => {
    const { page, close } = await phoneWindow(browser);
    await signInOnPhone(page, SEVERE);
    await beginOwn(page, /机动轮椅车燃油补贴/);
    await press(page, '都对，继续');
    await answer(page, '车架号是多少？', 'LJ4TBL5P123456789');
    await page.getByRole('heading', { name: '下面哪几句是对的？', level: 1 }).waitFor();
    for (const words of ['我是下肢残疾', '车是我自己的', '合格证上写着 GB 12995']) {
      await page.getByRole('checkbox', { name: words }).check();
    }
    await screenPasses(page, 'fuel-question');
    await press(page, '保存并继续');
    await page.getByRole('heading', { name: '请拍发票或者买车的凭证', level: 1 }).waitFor();
    await pick(page, await picture(1200, 900));
    await page.getByText('照片清楚，可以用。').first().waitFor();
    await press(page, '保存并继续');
    await page.getByRole('heading', { name: '钱发到哪张银行卡？', level: 1 }).waitFor();
    await fill(page, '钱发到哪张银行卡？', '6222000000000000005');
    await press(page, '保存并继续');
    await page.getByText('银行卡号不对').first().waitFor();
    await answer(page, '钱发到哪张银行卡？', ACCOUNT);
    const caseNo = await submit(page);

    const desk = await regularWindow(browser, 'reviewer1');
    await decide(desk, caseNo, '批准');
    await goTo(desk.page, '/payments');
    await screenPasses(desk.page, 'payments-empty');
    await desk.page.getByRole('combobox', { name: '补贴' }).selectOption({ label: '机动轮椅车燃油补贴' });
    await desk.page.getByRole('button', { name: '制作清单' }).click();
    await heading(desk.page, /^机动轮椅车燃油补贴/);
    await desk.page.getByText('要由另一个人审定').waitFor();
    const address = desk.page.url().split('/console')[1] ?? '';

    const leader = await regularWindow(browser, 'leader1', address);
    await leader.page.getByRole('button', { name: '审定发放' }).click();
    await leader.page.getByText('已经审定，可以发给银行。').waitFor();
    await screenPasses(leader.page, 'payment-list-approved');
    await leader.close();

    const downloading = desk.page.waitForEvent('download');
    await desk.page.getByRole('button', { name: '下载给银行的文件' }).click();
    const stream = await (await downloading).createReadStream();
    const csv = (await stream.toArray()).join('');
    const reference = csv.split('\n')[1]?.split(',')[0] ?? '';
    expect(csv).toContain(ACCOUNT);
    const file = (yuan: string) => ({
      name: 'back.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`流水号,金额（元）,结果\n${reference},${yuan},成功\n`),
    });
    await desk.page.getByLabel('录入银行回盘').setInputFiles(file('261.00'));
    await desk.page.getByText('金额和清单不一致').first().waitFor();
    await screenPasses(desk.page, 'payment-list-bank-file-wrong');
    await desk.page.getByLabel('录入银行回盘').setInputFiles(file('260.00'));
    await desk.page.getByText('回盘已经录入。').waitFor();
    await screenPasses(desk.page, 'payment-list-settled');
    await goTo(desk.page, '/amounts');
    await screenPasses(desk.page, 'amounts');
    await desk.close();

    await myBenefits(page, '机动轮椅车燃油补贴');
    await shown(page, '一次 260 元').waitFor();
    await shown(page, '发放记录').click();
    await page.getByText(/260 元，已经发到卡上/).waitFor();
    await screenPasses(page, 'my-benefits-fuel');
    await close();
  });
});

describe('the care subsidy', () => {
  it('passes township and federation, is decided by civil affairs, and says that the amount is not known', async () => {
    const { page, close } = await phoneWindow(browser);
    await signInOnPhone(page, SPEECH);
    await beginOwn(page, /重度残疾人护理补贴/);
    await press(page, '都对，继续');
    await answer(page, '平时需要别人长期照顾吗？', '是');
    await answer(page, '现在领着别的生活补贴或护理补贴吗？', '不是');
    await answer(page, '钱发到哪张银行卡？', ACCOUNT);
    const caseNo = await submit(page);

    const township = await staffWindow(browser, 'township-230111105');
    await decide(township, caseNo, '初审通过，报区残联', 'care-subsidy-township');
    await township.close();
    const federation = await regularWindow(browser, 'reviewer1');
    await decide(federation, caseNo, '审核属实，转民政部门');
    await federation.close();
    const civil = await staffWindow(browser, 'civil1');
    await decide(civil, caseNo, '审定发放', 'care-subsidy-civil');
    await civil.close();

    await myBenefits(page, '重度残疾人护理补贴');
    await shown(page, '金额以当地公布为准').waitFor();
    await screenPasses(page, 'my-benefits-care');
    await close();
  });
});

describe('the yearly check', () => {
  it('is asked for by the holder in a way that suits, and written down at the desk', async () => {
    const { page, close } = await phoneWindow(browser);
    await signInOnPhone(page, BLIND);
    await myBenefits(page, '残疾人公交卡');
    await page.getByText('该年审了').waitFor();
    await screenPasses(page, 'my-benefits-check-due');
    await press(page, '上门核对');
    await page.getByText('您选了：上门核对').waitFor();
    await screenPasses(page, 'my-benefits-check-asked');

    const desk = await regularWindow(browser, 'reviewer1', '/checks');
    await desk.page.getByRole('row', { name: '董*雨' }).getByText('上门核对').waitFor();
    await screenPasses(desk.page, 'checks');
    await desk.page.getByRole('button', { name: '停发吕*国的待遇' }).click();
    const stop = desk.page.getByRole('dialog', { name: '停发吕*国的待遇' });
    await stop.getByRole('button', { name: '确认' }).click();
    await stop.getByText('请选停发的理由。').first().waitFor();
    await screenPasses(desk.page, 'checks-stop');
    await stop.getByRole('radio', { name: /^满了七十岁/ }).check();
    await stop.getByRole('button', { name: '确认' }).click();
    await desk.page.getByText('吕*国的待遇从下个月起停发').waitFor();
    await desk.page.getByRole('button', { name: '恢复吕*国的待遇' }).click();
    await desk.page.getByText('吕*国的待遇从这个月起恢复').waitFor();
    await screenPasses(desk.page, 'checks-resumed');
    await desk.page.getByRole('button', { name: '登记董*雨的核对' }).click();
    const dialog = desk.page.getByRole('dialog', { name: '登记董*雨的核对' });
    await screenPasses(desk.page, 'checks-record');
    await dialog.getByRole('button', { name: '确认' }).click();
    await desk.page.getByText('已登记董*雨的核对').waitFor();
    await desk.close();

    await page.getByText('该年审了').waitFor({ state: 'detached' });
    await page.getByText('您选了：上门核对').waitFor({ state: 'detached' });
    await close();
  });
});
