import { callOutside, type OutsideCall } from './call-outside.ts';
import { OutsideError } from './outside-error.ts';

/** A subscription message: WeChat delivers it only if the person asked for one of this template before. */
export type WechatMessage = {
  openId: string;
  templateId: string;
  /** Page of the mini-program that the message opens. */
  page: string;
  /** Names of the template's fields with their values. */
  data: Readonly<Record<string, string>>;
};

export type WechatClient = {
  /** The person's id within this mini-program, by a code of `wx.login`; null for a code that is wrong, old or used. */
  openIdOf(loginCode: string): Promise<string | null>;
  /** The person's phone number, by a code of the button `getPhoneNumber`; null as above. */
  phoneOf(phoneCode: string): Promise<string | null>;
  /** 'refused' when the person asked for no such message: tell them another way. */
  tell(message: WechatMessage): Promise<'told' | 'refused'>;
};

export type WechatAccess = { url: string; appId: string; secret: string };

/** Codes of WeChat's 全局返回码. */
const CODE_NOT_GOOD: readonly number[] = [40029, 40163];
const TOKEN_NOT_GOOD: readonly number[] = [40001, 40014, 42001];
const NOT_ASKED_FOR = 43101;
/** A token is renewed so long before it ends. */
const TOKEN_MARGIN_MS = 5 * 60_000;

type Reply = { errcode?: number; errmsg?: string };

/**
 * WeChat's server API for one mini-program. Every function throws OutsideError (retryable) when WeChat gave no usable
 * answer. A message has no id of its own there: after a lost answer it may arrive twice.
 */
export function wechatClient({ url, appId, secret }: WechatAccess, now: () => Date, timeoutMs = 5_000): WechatClient {
  const call = async <Body>(method: OutsideCall['method'], path: string, body?: object): Promise<Body & Reply> => {
    const request = { system: 'wechat', url: `${url}${path}`, method, timeoutMs };
    const { text } = await callOutside(body ? { ...request, body: JSON.stringify(body) } : request);
    return objectIn<Body>(text);
  };

  let token: { value: string; until: number } | undefined;
  const newToken = async (): Promise<string> => {
    const given = await call<{ access_token?: string; expires_in?: number }>('POST', '/cgi-bin/stable_token', {
      grant_type: 'client_credential',
      appid: appId,
      secret,
    });
    if (!given.access_token || !given.expires_in) throw refusal(given);
    token = { value: given.access_token, until: now().getTime() + given.expires_in * 1000 - TOKEN_MARGIN_MS };
    return token.value;
  };
  /** Another server with the same account may have renewed the token: then ours ended early, and is fetched again. */
  const withToken = async <Body>(path: string, body: object): Promise<Body & Reply> => {
    const known = token && token.until > now().getTime() ? token.value : undefined;
    const reply = await call<Body>('POST', `${path}?access_token=${known ?? (await newToken())}`, body);
    if (!known || !TOKEN_NOT_GOOD.includes(reply.errcode ?? 0)) return reply;
    return call<Body>('POST', `${path}?access_token=${await newToken()}`, body);
  };

  return {
    async openIdOf(loginCode) {
      const query = new URLSearchParams({ appid: appId, secret, js_code: loginCode, grant_type: 'authorization_code' });
      const reply = await call<{ openid?: string }>('GET', `/sns/jscode2session?${query}`);
      if (CODE_NOT_GOOD.includes(reply.errcode ?? 0)) return null;
      if (!reply.openid) throw refusal(reply);
      return reply.openid;
    },
    async phoneOf(phoneCode) {
      const path = '/wxa/business/getuserphonenumber';
      const reply = await withToken<{ phone_info?: { purePhoneNumber?: string } }>(path, { code: phoneCode });
      if (CODE_NOT_GOOD.includes(reply.errcode ?? 0)) return null;
      if (!reply.phone_info?.purePhoneNumber) throw refusal(reply);
      return reply.phone_info.purePhoneNumber;
    },
    async tell({ openId, templateId, page, data }) {
      const fields = Object.entries(data).map(([name, value]) => [name, { value }]);
      const body = { touser: openId, template_id: templateId, page, data: Object.fromEntries(fields) };
      const reply = await withToken('/cgi-bin/message/subscribe/send', body);
      if (reply.errcode === NOT_ASKED_FOR) return 'refused';
      if (reply.errcode !== 0) throw refusal(reply);
      return 'told';
    },
  };
}

function objectIn<Body>(text: string): Body & Reply {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as Body & Reply;
  } catch {
    // Said below: what is no object is no answer.
  }
  throw new OutsideError('wechat', 'garbage', 'the answer is no JSON object');
}

/** WeChat repeats the request in `errmsg`; only the code is kept. */
function refusal({ errcode }: Reply): OutsideError {
  return new OutsideError('wechat', errcode === undefined ? 'garbage' : 'unavailable', `error code ${errcode}`);
}
