import { createHash, randomBytes } from 'node:crypto';

export type ReceivedMessage = { templateId: string; page: string; data: Record<string, { value: string }>; at: Date };

type Code = { phone: string; until: number };

/** The people of the simulated WeChat, each known by a phone. In memory: a restart forgets codes and messages. */
export type WechatPhones = {
  /** What `wx.login`, or the button `getPhoneNumber`, gives the mini-program: good once, for five minutes. */
  codeFor(kind: 'login' | 'phone', phone: string): string;
  /** The phone that a code was made for. */
  redeem(kind: 'login' | 'phone', code: string): string | 'used' | 'unknown';
  openIdOf(phone: string): string;
  /** One more message of this template may come. */
  ask(phone: string, templateId: string): void;
  /** Whether the person had asked for it. */
  deliver(openId: string, message: Omit<ReceivedMessage, 'at'>): boolean;
  messagesOf(phone: string): readonly ReceivedMessage[];
};

const CODE_MS = 5 * 60_000;

export function wechatPhones(appId: string, now: () => Date): WechatPhones {
  const codes = new Map<string, Code>();
  const used = new Set<string>();
  const asked = new Map<string, number>();
  const messages = new Map<string, ReceivedMessage[]>();
  // WeChat's ids have 28 characters and begin with o.
  const openIdOf = (phone: string) =>
    `o${createHash('sha256').update(`${appId}:${phone}`).digest('base64url').slice(0, 27)}`;
  return {
    openIdOf,
    codeFor(kind, phone) {
      const code = randomBytes(24).toString('base64url');
      codes.set(`${kind}:${code}`, { phone, until: now().getTime() + CODE_MS });
      return code;
    },
    redeem(kind, code) {
      const key = `${kind}:${code}`;
      const known = codes.get(key);
      if (used.has(key)) return 'used';
      if (!known || known.until < now().getTime()) return 'unknown';
      used.add(key);
      return known.phone;
    },
    ask(phone, templateId) {
      const key = `${openIdOf(phone)}:${templateId}`;
      asked.set(key, (asked.get(key) ?? 0) + 1);
    },
    deliver(openId, message) {
      const key = `${openId}:${message.templateId}`;
      const left = asked.get(key) ?? 0;
      if (left === 0) return false;
      asked.set(key, left - 1);
      messages.set(openId, [{ ...message, at: now() }, ...(messages.get(openId) ?? [])]);
      return true;
    },
    messagesOf: (phone) => messages.get(openIdOf(phone)) ?? [],
  };
}
