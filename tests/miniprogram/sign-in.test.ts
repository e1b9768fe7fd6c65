/** Ways into the compiled mini-program. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from '../journeys/browser.ts';
import { cast } from '../journeys/cast.ts';
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

it('who came once by WeChat comes back with one press, and stays signed in when the app is opened anew', async () => {
  const applicant = cast('returnsToWechat');
  const phone = await miniPhone(browser, served, addresses, { number: applicant.phone });
  await phone.signIn(applicant);
  await phone.press('退出登录');
  await phone.follow('登录');
  await phone.press('微信登录');
  await phone.control('button', '退出登录').waitFor();
  await phone.page.reload();
  await phone.control('button', '退出登录').waitFor();
  expect(await phone.page.context().cookies()).toEqual([]);
  expect(phone.faults()).toEqual([]);
  await phone.close();
});

it('signs in by text message as well, and leads from an error to its field', async () => {
  const phone = await miniPhone(browser, served, addresses);
  await phone.follow('登录');
  await phone.press('用短信验证码登录');
  await phone.press('获取验证码');
  await phone.front.getByRole('alert').waitFor();
  await phone.at('登录');
  await phone.follow('请填手机号。');
  const field = phone.control('textbox', '手机号');
  await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  await phone.close();

  const another = await miniPhone(browser, served, addresses);
  await another.signInBySms(cast('wechatBySms'));
  expect(another.faults()).toEqual([]);
  await another.close();
});
