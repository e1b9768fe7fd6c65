/** Whose WeChat this is: the phone number in the address, at the WeChat that the address names. */
import { answerWith, type Callbacks } from './answer.ts';

const placeOf = (what: string) => {
  const { searchParams } = new URL(location.href);
  return `${searchParams.get('wechat')}/simulator/phones/${searchParams.get('phone')}/${what}`;
};

/** The person agrees, in WeChat's own dialog, to one message of each template. */
export function agreeToMessages(options: Callbacks & { tmplIds: readonly string[] }) {
  const agree = async (templateId: string) => {
    const headers = { 'content-type': 'application/json' };
    await fetch(placeOf('subscriptions'), { method: 'POST', headers, body: JSON.stringify({ templateId }) });
    return [templateId, 'accept'] as const;
  };
  answerWith(options, Promise.all(options.tmplIds.map(agree)).then(Object.fromEntries));
}

/** A code that means something to our server only. */
async function codeFor(what: 'login' | 'phone-code'): Promise<{ code: string }> {
  return (await fetch(placeOf(what), { method: 'POST' })).json() as Promise<{ code: string }>;
}

export function login(options: Callbacks) {
  answerWith(options, codeFor('login'));
}

/** The person agrees to hand over their number, as WeChat's own dialog asks them. */
export async function handOverPhone(button: Element) {
  const { code } = await codeFor('phone-code');
  button.dispatchEvent(Object.assign(new CustomEvent('getphonenumber'), { code }));
}
