/** What the room of access says. */

/** How an authenticator, or the list of passkeys on a computer, names this system. */
export const TOTP_ISSUER = '一米残联工作台';

/** The text message with a one-time code. */
export function codeMessage(code: string, minutes: number): string {
  return `验证码 ${code}，${minutes} 分钟内有效。用来登录一米，不要告诉别人。`;
}

/** The hour until which an account is locked, as people say it: 09:05 */
export function timeOfDay(instant: Date): string {
  return instant.toLocaleTimeString('zh-CN', {
    timeZone: 'Asia/Shanghai',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  });
}
