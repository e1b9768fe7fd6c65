/** A certificate renewed, frozen, regraded and given up: asked for on the phone, decided on the console, seen on the page. */
import { DEMO_PEOPLE, demoCitizenNumber } from '@yimi/ops/district/demo-people';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Applicant } from '../journey/applicant.ts';
import { launchBrowser } from './browser.ts';
import { act, confirm, panel } from './case-page.ts';
import { answer, beginOwn, phoneWindow, press, signInOnPhone } from './phone-form.ts';
import { screenPasses } from './screen.ts';
import { goTo, regularWindow, type StaffWindow } from './staff-window.ts';

const URL = inject('url');

/** A holder of the seeded district, each of one journey. */
function holder(phone: string): Applicant {
  const plan = DEMO_PEOPLE.find((person) => person.phone === phone);
  if (!plan) throw new Error(`${phone} is nobody's`);
  return { phone, name: plan.name, citizenNumber: demoCitizenNumber(plan) } as Applicant;
}
const ENDS_SOON = holder('13900000111');
const MOVED = holder('13900000112');
const GIVES_UP = holder('13900000113');
const WORSE = holder('13900000114');

let browser: Browser;
let reviewer: StaffWindow;
let leader: StaffWindow;
beforeAll(async () => {
  browser = await launchBrowser();
  reviewer = await regularWindow(browser, 'reviewer1');
  leader = await regularWindow(browser, 'leader1');
});
afterAll(() => browser.close());

/** From the guide, which is looked at, past what is known. */
async function begin(person: Applicant, service: RegExp, shot: string) {
  const { page, close } = await phoneWindow(browser);
  await signInOnPhone(page, person);
  await page.getByRole('link', { name: service }).first().click();
  await page.getByRole('link', { name: '开始办理' }).waitFor();
  await screenPasses(page, `${shot}-guide`);
  await page.goto(`${URL}/pages/home/home`);
  await beginOwn(page, service);
  await press(page, '都对，继续');
  return { page, close };
}

/** Sends what was answered. @returns the number that staff find it by */
async function submit(page: Page): Promise<string> {
  await page.getByRole('heading', { name: '检查一遍，再提交', level: 1 }).waitFor();
  await press(page, '提交申请');
  await page.getByRole('heading', { name: '申请已提交', level: 1 }).waitFor();
  const number = page.getByText(/^残\d{8}-/).first();
  return (await number.textContent()) ?? '';
}

async function open({ page }: StaffWindow, caseNo: string): Promise<void> {
  await goTo(page, '/queue?view=all');
  await page.getByRole('textbox', { name: '案号、身份证号或姓名' }).fill(caseNo);
  await page.getByRole('button', { name: '查找' }).click();
  await page.getByRole('row', { name: caseNo }).click();
  await panel(page, '办理').waitFor();
}

async function decide(desk: StaffWindow, action: string, choice?: string): Promise<void> {
  const dialog = await act(desk.page, action);
  if (choice) await dialog.getByRole('radio', { name: choice }).check();
  await confirm(dialog, action);
  await dialog.waitFor({ state: 'detached' });
}

async function identify(page: Page, { name, citizenNumber }: Applicant): Promise<void> {
  await page.getByRole('textbox', { name: '姓名' }).fill(name);
  await page.getByRole('textbox', { name: '身份证号' }).fill(citizenNumber);
}

/** Hands in what the reviewer has filled in; the leader decides on it. */
async function submitHere(desk: Page, decision: string, shot: string): Promise<void> {
  await desk.getByRole('button', { name: '提交', exact: true }).click();
  await panel(desk, '办理').waitFor();
  await goTo(leader.page, desk.url().split('/console')[1] ?? '');
  await panel(leader.page, '办理').waitFor();
  await screenPasses(leader.page, shot);
  await decide(leader, decision);
}

/** The page of the newest certificate, opened until it says so: the registry answers first. */
async function certificateSays(page: Page, words: RegExp): Promise<void> {
  const opened = async () => {
    await page.goto(`${URL}/pages/home/home`);
    await page
      .getByRole('link', { name: /的残疾人证/ })
      .first()
      .click();
    await page.getByRole('heading', { name: /的残疾人证/, level: 1 }).waitFor();
    return page.getByText(words).filter({ visible: true }).count();
  };
  await expect.poll(opened, { timeout: 60_000, interval: 1000 }).toBeGreaterThan(0);
}

it('a certificate that ends soon is renewed by one answer', async () => {
  const { page, close } = await begin(ENDS_SOON, /残疾人证到期换领/, 'renewal');
  await answer(page, '和上次评定比，身体情况有变化吗？', '没有明显变化');
  await page.getByRole('heading', { name: '要换一张新照片吗？', level: 1 }).waitFor();
  await screenPasses(page, 'renewal-photo');
  await press(page, '用原来的照片');
  const caseNo = await submit(page);
  await open(reviewer, caseNo);
  await screenPasses(reviewer.page, 'renewal-case');
  await decide(reviewer, '批准换证');
  await certificateSays(page, new RegExp(`${new Date().getFullYear() + 10} ?年`));
  await screenPasses(page, 'renewal-certificate');
  await close();
});

it('a holder whose household moved is frozen by two of the district, and unfrozen', async () => {
  const { page, close } = await phoneWindow(browser);
  await signInOnPhone(page, MOVED);
  const desk = reviewer.page;
  await goTo(desk, '/queue');
  await desk.getByRole('link', { name: '发起办件' }).click();
  await desk.getByRole('combobox', { name: '办什么' }).selectOption({ label: '残疾人证冻结' });
  await desk.getByRole('button', { name: '提交', exact: true }).click();
  await desk.getByText('还不能提交').first().waitFor();
  await screenPasses(desk, 'begin-freeze-wrong');
  await identify(desk, MOVED);
  await desk.getByLabel('户口是哪天迁走的？').fill('2026-01-15');
  await desk.getByRole('textbox', { name: '户口迁到了哪里？' }).fill('绥化市北林区');
  await desk.getByRole('radio', { name: '公安的户籍信息' }).check();
  await submitHere(desk, '决定冻结', 'freeze-decision');
  await certificateSays(page, /暂停使用/);
  await screenPasses(page, 'certificate-frozen');

  await goTo(desk, '/begin');
  await desk.getByRole('combobox', { name: '办什么' }).selectOption({ label: '残疾人证解冻' });
  await identify(desk, MOVED);
  await desk.getByRole('radio', { name: '户口迁回来了' }).check();
  await desk.getByRole('textbox', { name: '凭什么核实的？' }).fill('看了新户口簿');
  await submitHere(desk, '决定解冻', 'unfreeze-decision');
  await page.getByText('有效', { exact: true }).filter({ visible: true }).first().waitFor();
  await close();
});

it('another level is asked for on the phone, and always assessed', async () => {
  const { page, close } = await begin(WORSE, /残疾类别、等级变更/, 'regrade');
  await answer(page, '身体情况怎么变了？', '比原来重了');
  await answer(page, '现在哪些方面有困难？', '手脚和身体活动');
  await answer(page, '想到哪里去评定？', '我去医院');
  const caseNo = await submit(page);
  await open(reviewer, caseNo);
  await screenPasses(reviewer.page, 'regrade-case');
  await decide(reviewer, '同意，去评定', '先受理，稍后再指定医院');
  await reviewer.page.getByText('等待指定医院').first().waitFor();
  await close();
});

it('a certificate that its holder gives up is cancelled by the district, for good', async () => {
  const { page, close } = await begin(GIVES_UP, /残疾人证注销/, 'cancellation');
  await answer(page, '注销以后，一年内不能再申请残疾人证。确定要注销吗？', '是');
  const caseNo = await submit(page);
  await open(reviewer, caseNo);
  await decide(reviewer, '核对无误，交领导决定');
  await open(leader, caseNo);
  await screenPasses(leader.page, 'cancellation-decision');
  await decide(leader, '批准注销');
  await certificateSays(page, /注销/);
  await screenPasses(page, 'certificate-cancelled');
  await close();
});
