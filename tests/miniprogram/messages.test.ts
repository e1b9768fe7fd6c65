/** News of a case in WeChat: asked for when the application has arrived, and sent with the next step. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { unknownApplicant } from '../journey/applicant.ts';
import { apply } from '../journey/certificate-journey.ts';
import { signInCitizen } from '../journey/sign-in.ts';
import { launchBrowser } from '../journeys/browser.ts';
import { regular } from '../journeys/regulars.ts';
import { miniPhone, serveMiniprogram } from './mini-phone.ts';
import type { Served } from './serve.ts';

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

it('who agrees after submitting is told in WeChat of the next step', async () => {
  const applicant = unknownApplicant();
  const phone = await miniPhone(browser, served, addresses, { number: applicant.phone, shots: 'wechat-messages' });
  await phone.signIn(applicant);
  const { caseId } = await apply(await signInCitizen(addresses, applicant));
  const path = `pages/submitted/submitted?case=${caseId}`;
  const { wechat } = addresses;
  await phone.page.goto(`${served.url}/?${new URLSearchParams({ path, wechat, phone: applicant.phone })}`);
  await phone.at('申请已提交');
  await phone.press('下次有进展，用微信告诉我');
  await phone.reads('好的，下次有进展会发到微信。');
  await phone.at('申请已提交');

  await regular('reviewer1').call('POST', `/cases/${caseId}/actions/accept`, {});
  const arrived = async () => {
    const answer = await fetch(`${wechat}/simulator/phones/${applicant.phone}/messages`);
    return ((await answer.json()) as unknown[]).length;
  };
  await expect.poll(arrived, { timeout: 30_000 }).toBe(1);
  expect(phone.faults()).toEqual([]);
  await phone.close();
});
