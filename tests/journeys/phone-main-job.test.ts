import { knownApplicant } from '@yimi/ops/district/known-applicants';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { type Staff, signInTheStaff, TEAMS } from '../journey/certificate-journey.ts';
import { firstUnusedCode } from '../journey/sign-in.ts';
import { launchBrowser } from './browser.ts';
import {
  ANSWERS,
  answer,
  beginOwn,
  fill,
  PHOTOS,
  phoneWindow,
  pick,
  picture,
  press,
  sendPhoto,
  signInOnPhone,
} from './phone-form.ts';
import { screenPasses } from './screen.ts';

const ADDRESSES = { url: inject('url'), sms: inject('sms') };

let browser: Browser;
let staff: Staff;
beforeAll(async () => {
  browser = await launchBrowser();
  staff = await signInTheStaff(ADDRESSES, TEAMS[1]);
});
afterAll(() => browser.close());

/** Words on the page that is shown; the app keeps those before it in the document. */
const shown = (page: Page, words: string | RegExp) => page.getByText(words).filter({ visible: true }).first().waitFor();
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name, level: 1 }).waitFor();

/** Signs in as staff on the phone, by hand; a code that was used a moment ago is refused, and the next one taken. */
async function signInAsDoctor(page: Page, login: string): Promise<void> {
  await page.goto(`${ADDRESSES.url}/pages/staff-sign-in/staff-sign-in`);
  const letIn = await firstUnusedCode(login, async (code) => {
    await fill(page, '账号', login);
    await fill(page, '密码', 'Yimi-demo-2026');
    await fill(page, '动态码', code);
    const answered = page.waitForResponse('**/api/sessions/staff');
    await press(page, '登录');
    return (await answered).ok();
  });
  expect(letIn).toBe(true);
  await page.getByRole('link', { name: /今天的评定/ }).waitFor();
}

it('a citizen applies, is assessed, and holds the certificate, all on the phone', async () => {
  const person = knownApplicant(20);
  const phone = await phoneWindow(browser);
  let { page } = phone;
  await signInOnPhone(page, person);
  await screenPasses(page, 'phone-01-home');
  await beginOwn(page);
  await screenPasses(page, 'phone-02-known-facts');

  // What the record says can be corrected, and both values are kept.
  await page.getByRole('link', { name: '改一下：现在住在哪里？' }).click();
  await fill(page, '现在住在哪里？', '呼兰街道胜利社区 9 号楼 5 单元');
  await press(page, '保存修改');
  await shown(page, '原来登记的是：');
  await press(page, '都对，继续');
  let typed = 1;
  for (const [question, words] of ANSWERS.slice(0, 3)) {
    await heading(page, question);
    await screenPasses(page, `phone-03-question-${typed}`);
    await answer(page, question, words);
    typed += 1;
  }

  // The browser is closed in the middle: what was answered is there again.
  await page.close();
  page = await phone.context.newPage();
  await page.goto(`${ADDRESSES.url}/pages/home/home`);
  await page.getByRole('link', { name: /接着填：残疾人证新办/ }).click();
  await heading(page, ANSWERS[3]![0]);
  for (const [question, words] of ANSWERS.slice(3)) {
    await answer(page, question, words);
    typed += 1;
  }
  expect(typed).toBeLessThanOrEqual(8);
  for (const [place, question] of PHOTOS.entries()) {
    await heading(page, question);
    if (place === 0) await screenPasses(page, 'phone-04-photo');
    await sendPhoto(page, question);
  }
  await heading(page, '检查一遍，再提交');
  await shown(page, '呼兰街道胜利社区 9 号楼 5 单元');
  await screenPasses(page, 'phone-05-check');
  await press(page, '提交申请');
  await heading(page, '申请已提交');
  await screenPasses(page, 'phone-06-submitted');
  await page.getByRole('link', { name: /看办理进度/ }).click();
  await heading(page, '残疾人证新办');
  await shown(page, '承诺 20 分钟');
  await page
    .getByText(/还有 \d+ 个工作日/)
    .first()
    .waitFor();
  await screenPasses(page, 'phone-07-case');
  const caseId = new globalThis.URL(page.url()).searchParams.get('case')!;

  // The district tells once what is missing; the page follows by itself.
  const { reviewer, doctor, sealKeeper, hospitalId } = staff;
  const back = { missing: ['portrait-unsuitable'], note: '背景请用白色的墙。' };
  await reviewer.call('POST', `/cases/${caseId}/actions/return`, back);
  await page.getByRole('link', { name: '补充材料' }).click();
  await heading(page, '补充材料');
  await shown(page, '背景请用白色的墙。');
  await screenPasses(page, 'phone-08-supplement');
  await page.getByRole('button', { name: `改一下：${PHOTOS[0]}` }).click();
  await sendPhotoAgain(page);
  await press(page, '补好了，提交');
  await heading(page, '残疾人证新办');

  await reviewer.call('POST', `/cases/${caseId}/actions/accept`, {});
  await reviewer.call('POST', `/cases/${caseId}/actions/assign-hospital`, { hospitalId });
  await page.getByRole('link', { name: '约评定时间' }).click();
  await heading(page, /评定/);
  await screenPasses(page, 'phone-09-booking');
  for (let steps = 0; steps < 3; steps += 1) {
    if ((await page.getByRole('radio', { checked: true }).count()) === 0) await page.getByRole('radio').first().check();
    const last = page.getByRole('button', { name: '就约这个时间' });
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    await last.or(page.getByRole('button', { name: '继续' })).click();
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).not.toBe(title);
    if (await page.getByRole('heading', { name: '残疾人证新办', level: 1 }).count()) break;
  }
  await page.getByRole('heading', { name: '约好的评定' }).waitFor();
  await screenPasses(page, 'phone-10-booked');

  await assessOnPhone(caseId);

  const { document } = await doctor.call<{ document: { digest: string } }>('GET', `/assessments/${caseId}`);
  await sealKeeper.call('POST', `/assessments/${caseId}/seal`, { digest: document.digest });
  await reviewer.call('POST', `/cases/${caseId}/actions/approve`, {});
  // Without reload: the phone has stood on this page all the time.
  await page.getByRole('link', { name: '看残疾人证' }).click({ timeout: 30_000 });
  await heading(page, `${person.name}的残疾人证`);
  const masked = page.getByText(/^\d{6}\*+$/).filter({ visible: true });
  await masked.waitFor();
  await screenPasses(page, 'phone-11-certificate');
  await press(page, '显示号码');
  await shown(page, `${person.citizenNumber}43`);
  await press(page, '隐藏号码');
  await masked.waitFor();
  const code = await page
    .getByText(/^[2-9A-HJ-NP-Z]{12}$/)
    .filter({ visible: true })
    .textContent();

  const stranger = await phoneWindow(browser, `/pages/verify/verify?code=${code}`);
  await shown(stranger.page, /^有效$/);
  expect(await stranger.page.locator('main').textContent()).not.toContain(person.name);
  await screenPasses(stranger.page, 'phone-12-verify');
  await stranger.close();
  await phone.close();
});

async function sendPhotoAgain(page: Page): Promise<void> {
  await pick(page, await picture());
  await shown(page, '照片清楚，可以用。');
  await press(page, '改好了');
  await shown(page, '已改，等提交');
}

/** The doctor of the second hospital, on a phone: measures, concludes, and signs what is on the screen. */
async function assessOnPhone(caseId: string): Promise<void> {
  const { page, close } = await phoneWindow(browser);
  await signInAsDoctor(page, TEAMS[1][1]);
  await page.getByRole('link', { name: /今天的评定/ }).click();
  await heading(page, '今天的评定');
  await screenPasses(page, 'doctor-01-list');
  await page.goto(`${ADDRESSES.url}/pages/assessment/assessment?case=${caseId}`);
  await heading(page, '残疾评定');
  await screenPasses(page, 'doctor-02-person');
  await press(page, '身份无误，开始评定');
  // What the person said is ticked already.
  await expect.poll(() => page.getByRole('checkbox', { name: '肢体残疾' }).isChecked()).toBe(true);
  await screenPasses(page, 'doctor-03-categories');
  await press(page, '继续');
  await heading(page, '肢体残疾：测量值');
  await screenPasses(page, 'doctor-04-values');
  await page.getByRole('checkbox', { name: /单前臂/ }).check();
  await press(page, '继续');
  await heading(page, '建议和结论');
  await shown(page, '建议：肢体残疾三级');
  await page
    .getByText(/GB\/T 26341-2010/)
    .first()
    .waitFor();
  await screenPasses(page, 'doctor-05-suggestion');
  await press(page, '写好了，去核对');
  await page.getByRole('alert').filter({ hasText: '请选肢体残疾的结论。' }).waitFor();
  await screenPasses(page, 'doctor-06-missing');
  await page.getByRole('radio', { name: /三级/ }).check();
  await fill(page, '医生意见', '单前臂缺失，符合肢体残疾三级。');
  await press(page, '写好了，去核对');
  await heading(page, '核对并签名');
  await shown(page, '单前臂缺失，符合肢体残疾三级。');
  await screenPasses(page, 'doctor-07-signing');
  await page.getByRole('checkbox', { name: '我已逐行核对，内容无误' }).check();
  await fill(page, '签名密码', '111111');
  await press(page, '签名');
  await page.getByRole('alert').filter({ hasText: '密码' }).waitFor();
  await screenPasses(page, 'doctor-08-wrong-pin');
  await fill(page, '签名密码', '246810');
  await press(page, '签名');
  await heading(page, '已签名');
  await shown(page, '签名已齐，等医院盖章。');
  await screenPasses(page, 'doctor-09-signed');
  await close();
}
