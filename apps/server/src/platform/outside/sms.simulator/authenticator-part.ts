import { demoTotpCode } from './demo-totp.ts';
import { escapeHtml } from './page.ts';
import { TEXTS } from './texts.ts';

export type DemoLogin = { login: string; says: string };

/** Table of the current codes as HTML. */
export function authenticatorPart(logins: readonly DemoLogin[], now: Date): string {
  const rows = logins.map(({ login, says }) => {
    const { code, secondsLeft } = demoTotpCode(login, now);
    return `<tr><th scope="row">${escapeHtml(login)}</th><td>${escapeHtml(says)}</td><td><code>${code}</code></td><td>${secondsLeft}</td></tr>`;
  });
  const head = [TEXTS.login, TEXTS.who, TEXTS.code, TEXTS.secondsLeft].map((text) => `<th scope="col">${text}</th>`);
  return `<table><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** Form that asks for a login which the table does not show. */
export function otherLoginForm(): string {
  return `<form method="get" action="/authenticator"><p><label for="login">${TEXTS.otherLogin}</label><br>
<input id="login" name="login" autocomplete="off" autocapitalize="none"> <button type="submit">${TEXTS.show}</button></p></form>`;
}
