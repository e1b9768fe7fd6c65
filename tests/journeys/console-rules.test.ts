/** What the district may decide of a rule: written by keys alone, counted, published by another, and judged by. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { signInCitizen } from '../journey/sign-in.ts';
import { launchBrowser, tabTo } from './browser.ts';
import { heading, panel } from './case-page.ts';
import { screenPasses } from './screen.ts';
import { goTo, regularWindow, type StaffWindow } from './staff-window.ts';

const SERVICE = '重度残疾人护理补贴';
const ADDRESSES = { url: inject('url'), sms: inject('sms') };
/** Holders of the seeded district whose level is too mild by the national rule: four, and three. */
const BEFORE = '13900000110';
const AFTER = '13900000104';

let browser: Browser;
let desk: StaffWindow;
let page: Page;
const cases: Record<string, string> = {};
beforeAll(async () => {
  browser = await launchBrowser();
  cases[BEFORE] = await applies(BEFORE);
  desk = await regularWindow(browser, 'reviewer1', '/rules');
  page = desk.page;
});
afterAll(() => browser.close());

async function applies(phone: string): Promise<string> {
  const citizen = await signInCitizen(ADDRESSES, { phone });
  const answers = { phone, needsCare: true, otherAllowance: false, bankAccount: '6222000000000000004' };
  const body = { serviceId: 'care-subsidy', subject: { kind: 'self' }, answers };
  return (await citizen.call<{ caseId: string }>('POST', '/cases', body)).caseId;
}

const press = (key: string) => page.keyboard.press(key);
const go = async (role: 'button' | 'link', name: string) => {
  await tabTo(page, role, name);
  await press('Enter');
};
const type = async (name: string, words: string, which?: 'last') => {
  await tabTo(page, 'textbox', name, which);
  await page.keyboard.type(words);
};
/** The list's next choice, as often as asked. */
const choose = async (name: string, downs: number, which?: 'last') => {
  await tabTo(page, 'combobox', name, which);
  for (let down = 0; down < downs; down += 1) await press('ArrowDown');
};

it('shows every rule as a sentence with its article, and whose it is to decide', async () => {
  await heading(page, '政策规则');
  await page.getByRole('table').waitFor();
  await screenPasses(page, 'rules');
  await go('link', SERVICE);
  await heading(page, SERVICE);
  await page.getByText('残疾等级是一级或者二级，或者（').first().waitFor();
  expect(await page.getByText('本区可以放宽').count()).toBe(1);
  await screenPasses(page, 'rules-service');
});

it('is written by keys alone, and refused in words while something is missing', async () => {
  await go('link', '提出本区的规定');
  await heading(page, `提出本区的规定：${SERVICE}`);
  await go('button', '提出，等另一个人公布');
  await page.getByRole('alert').getByText('请写明按哪个文件。').waitFor();
  await screenPasses(page, 'rules-editor-refused');

  await type('按哪个文件', '呼残字样例〔2026〕1号');
  await choose('怎么比', 1);
  await type('数字（周岁）', '50');
  await go('button', '加一个条件');
  await choose('看什么', 1, 'last');
  await type('数字（级）', '4');
  await page
    .getByText(/年龄不低于 50 周岁，并且残疾等级（一级最重）不高于 4 级/)
    .first()
    .waitFor();

  const [yes, no] = [page.getByRole('group', { name: '样例 1' }), page.getByRole('group', { name: '样例 2' })];
  await type('什么样的人', '四级，七十二岁');
  await type('年龄', '72');
  await type('残疾等级', '4');
  await yes.getByText('符合，和应该的一样').waitFor();
  await type('什么样的人', '四级，三十岁', 'last');
  await type('年龄', '30', 'last');
  await type('残疾等级', '4', 'last');
  await no.getByText('不符合，和应该的一样').waitFor();
  await go('button', '算一算会影响多少人');
  await page
    .getByText(/^多 \d+ 人，少 0 人$/)
    .first()
    .waitFor();
  await screenPasses(page, 'rules-editor');
  await go('button', '提出，等另一个人公布');
  await heading(page, SERVICE);
  await page.getByText('这一项是您提出的，要由另一个人公布。').first().waitFor();
  expect(await page.getByRole('button', { name: '公布' }).count()).toBe(0);
});

it('is published by the leader, who sees whom it reaches', async () => {
  const leader = await regularWindow(browser, 'leader1', '/rules/care-subsidy');
  await leader.page
    .getByText(/^多 \d+ 人，少 0 人$/)
    .first()
    .waitFor();
  await screenPasses(leader.page, 'rules-waiting');
  await leader.page.getByRole('button', { name: '公布' }).click();
  await leader.page.getByText('已经公布。从那一天起的新申请按它办').first().waitFor();
  await leader.page.getByText('正在执行').first().waitFor();
  await screenPasses(leader.page, 'rules-published');
  await leader.close();
});

it('judges a new application, and not the one that runs already', async () => {
  cases[AFTER] = await applies(AFTER);
  const words = { [BEFORE]: '残疾等级不在范围里。', [AFTER]: /^符合本区现在的规定：.*不高于 4 级/ };
  for (const [phone, says] of Object.entries(words)) {
    await goTo(page, `/cases/${cases[phone]}`);
    await panel(page, '受理条件').getByText(says).waitFor();
  }
  await screenPasses(page, 'rules-case');
  await desk.close();
});
