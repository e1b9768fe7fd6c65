/** The two phones on which all must be possible: WeChat with the compiled mini-program, and a browser with keys. */
import { expect, inject } from 'vitest';
import type { Applicant } from '../journey/applicant.ts';
import { launchBrowser } from '../journeys/browser.ts';
import { miniPhone, serveMiniprogram } from '../miniprogram/mini-phone.ts';
import { keyboardPhone } from './keyboard-phone.ts';
import type { PhoneUser } from './phone-user.ts';

const ADDRESSES = { url: inject('url'), sms: inject('sms'), wechat: inject('wechat') };

export type Platform = 'WeChat' | 'browser';

export type BothPhones = {
  /** A phone of its own. @param shots what pictures of its screens are called */
  on(
    platform: Platform,
    shots: string,
    person?: Applicant,
    names?: Readonly<Record<string, string>>,
  ): Promise<PhoneUser>;
  close(): Promise<void>;
};

/** Does the same on both at once, which must offer the same. @param task answers with what was offered */
export async function onBoth(task: (platform: Platform) => Promise<readonly string[]>): Promise<void> {
  const [wechat, browser] = await Promise.all([task('WeChat'), task('browser')]);
  expect(wechat.join('\n')).toBe(browser.join('\n'));
}

export async function bothPhones(): Promise<BothPhones> {
  const [browser, served] = await Promise.all([launchBrowser(), serveMiniprogram(ADDRESSES)]);
  return {
    on(platform, shots, person, more = {}) {
      const names = { ...(person && { [person.name]: '〈姓名〉', [person.phone]: '〈手机号〉' }), ...more };
      return platform === 'WeChat'
        ? miniPhone(browser, served, ADDRESSES, { number: person?.phone, names, shots: `wechat-${shots}` })
        : keyboardPhone(browser, `browser-${shots}`, names);
    },
    async close() {
      await browser.close();
      await served.close();
    },
  };
}
