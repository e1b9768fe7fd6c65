/** What the room of access says. */

/** How an authenticator, or the list of passkeys on a computer, names this system. */
export const TOTP_ISSUER = '一米残联工作台';

/** The text message with a one-time code. */
export function codeMessage(code: string, minutes: number): string {
  return `验证码 ${code}，${minutes} 分钟内有效。用来登录一米，不要告诉别人。`;
}

/** Words of this system, by which nobody makes a good password. */
export const OWN_WORDS = ['一米', 'yimi', '残联', '残疾人联合会', '残疾人', 'canlian', 'canji', 'admin', '管理员'];
