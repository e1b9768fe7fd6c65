/** Whose WeChat this is: the phone number in the address, at the WeChat that the address names. */
import { answerWith, type Callbacks } from './answer.ts';

/** A code that means something to our server only. */
async function codeFor(what: 'login' | 'phone-code'): Promise<{ code: string }> {
  const { searchParams } = new URL(location.href);
  const place = `${searchParams.get('wechat')}/simulator/phones/${searchParams.get('phone')}/${what}`;
  return (await fetch(place, { method: 'POST' })).json() as Promise<{ code: string }>;
}

export function login(options: Callbacks) {
  answerWith(options, codeFor('login'));
}

/** The person agrees to hand over their number, as WeChat's own dialog asks them. */
export async function handOverPhone(button: Element) {
  const { code } = await codeFor('phone-code');
  button.dispatchEvent(Object.assign(new CustomEvent('getphonenumber'), { code }));
}
