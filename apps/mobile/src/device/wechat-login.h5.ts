/** Signing in by WeChat: only inside of it. */

export const inWechat: boolean = false;

/** @throws always: a browser has no such code */
export async function wechatLoginCode(): Promise<string> {
  throw new Error('a browser knows nothing of WeChat');
}
