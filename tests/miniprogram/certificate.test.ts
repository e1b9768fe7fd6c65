/** The main job in the compiled mini-program: a citizen applies, books, and the doctor signs. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { knownApplicants, unknownApplicant } from '../journey/applicant.ts';
import { signInStaff } from '../journey/sign-in.ts';
import { launchBrowser } from '../journeys/browser.ts';
import { answerForm } from './answer-form.ts';
import { miniPhone, serveMiniprogram } from './mini-phone.ts';
import type { Served } from './serve.ts';

const applicants = knownApplicants();
const CASE_NO = /残\d{8}-\w{4}-\w{4}/;

const addresses = { url: inject('url'), sms: inject('sms'), wechat: inject('wechat') };
let browser: Browser;
let served: Served;
beforeAll(async () => {
  [browser, served] = await Promise.all([launchBrowser(), serveMiniprogram(addresses)]);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

it('a citizen applies with photos and books, a doctor assesses and signs', async () => {
  const applicant = applicants();
  const citizen = await miniPhone(browser, served, addresses, applicant.phone);
  await citizen.at('办事，只差这一米');
  await citizen.signInByWechat(applicant);
  await citizen.follow(/^残疾人证新办/);
  await citizen.at('残疾人证新办');
  await citizen.follow('开始办理');
  await citizen.at('替谁办？');
  await citizen.choose(/本人/);
  await citizen.press('继续');
  await answerForm(citizen);
  await citizen.press('提交申请');
  await citizen.at('申请已提交');
  const caseNo = CASE_NO.exec((await citizen.front.textContent()) ?? '')?.[0] ?? '';

  await citizen.follow('看办理进度');
  await citizen.control('link', '撤回申请').waitFor();
  await acceptAndAssign(caseNo);
  // The open page learns of it by itself, over WeChat's chunked request.
  await citizen.follow('约评定时间');
  await citizen.at('在哪里评定？');
  await citizen.choose(/^去医院评定/);
  await citizen.press('继续');
  await citizen.at('哪一天去评定？');
  await citizen.choose(/还有 \d+ 个空位/);
  await citizen.press('继续');
  await citizen.at(/几点方便？/);
  await citizen.choose(/还有 \d+ 个空位/);
  await citizen.press('就约这个时间');
  await citizen.front.getByText('约好的评定').first().waitFor();
  expect(citizen.faults).toEqual([]);
  await citizen.close();

  const doctor = await miniPhone(browser, served, addresses);
  await doctor.signInStaff('doctor1');
  await doctor.follow(/^今天的评定/);
  await doctor.at('今天的评定');
  await doctor.follow(new RegExp(`编号 ${caseNo}$`));
  await doctor.at('残疾评定');
  await doctor.press('身份无误，开始评定');
  await doctor.control('checkbox', '肢体残疾').waitFor();
  expect(await doctor.control('checkbox', '肢体残疾').getAttribute('aria-checked')).toBe('true');
  await doctor.press('继续');
  await doctor.at('肢体残疾：测量值');
  await doctor.choose(/^单前臂及其以上缺失/);
  await doctor.press('继续');
  await doctor.at('建议和结论');
  await doctor.press('写好了，去核对');
  await doctor.front.getByRole('alert').waitFor();
  await doctor.at('建议和结论');
  await doctor.choose(/^三级/);
  await doctor.fill('医生意见', '单前臂缺失，符合肢体残疾三级。');
  await doctor.press('写好了，去核对');
  await doctor.at('核对并签名');
  await doctor.choose('我已逐行核对，内容无误');
  await doctor.fill('签名密码', '246810');
  await doctor.press('签名');
  await doctor.at('已签名');
  expect(doctor.faults).toEqual([]);
  await doctor.close();
});

it('a liaison officer enters for someone of the village whom no record knows', async () => {
  const { name, citizenNumber } = unknownApplicant();
  const officer = await miniPhone(browser, served, addresses);
  await officer.signInStaff('liaison-001');
  await officer.follow(/^残疾人证新办/);
  await officer.at('残疾人证新办');
  await officer.follow('替人办理');
  await officer.at('替谁办？先查一下');
  await officer.fill('姓名', name);
  await officer.fill('身份证号', citizenNumber);
  await officer.press('查找');
  await officer.at('查到了');
  await officer.press('开始填写');
  await answerForm(officer);
  await officer.press('提交申请');
  await officer.at('申请已提交');
  expect(officer.faults).toEqual([]);
  await officer.close();
});

/** The district's part, which lies on the console. */
async function acceptAndAssign(caseNo: string): Promise<void> {
  const reviewer = await signInStaff(addresses, 'reviewer1');
  const { items } = await reviewer.call<{ items: { id: string }[] }>('POST', '/queue/search', { text: caseNo });
  const hospitals = await reviewer.call<{ id: string; name: string }[]>('GET', '/hospitals');
  const hospitalId = hospitals.find(({ name }) => name.includes('第一人民医院'))?.id;
  await reviewer.call('POST', `/cases/${items[0]?.id}/actions/accept`, {});
  await reviewer.call('POST', `/cases/${items[0]?.id}/actions/assign-hospital`, { hospitalId });
}
