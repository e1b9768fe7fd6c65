/** The pages of the simulated identity provider: plain forms, without a script. */
import { escapeHtml } from '../sms.simulator/page.ts';
import { TEXTS } from './texts.ts';

/** Somebody whom the provider knows. */
export type DemoPerson = { login: string; says: string };

const STYLE = `
  body { font: 1.125rem/1.6 system-ui, "Noto Sans CJK SC", sans-serif; margin: 0 auto; max-width: 40rem; padding: 1rem; color: #1a1a1a; background: #fff; }
  a { color: #0b4f9e; } button, input { padding: .625rem 1rem; font: inherit; min-height: 2.75rem; }
  :focus-visible { outline: .2rem solid #1a1a1a; outline-offset: .1rem; }
  button { color: #fff; background: #0b4f9e; border: 0; border-radius: .25rem; }
  button.quiet { color: #0b4f9e; background: #fff; border: .1rem solid #0b4f9e; }
  ul { list-style: none; padding: 0; display: grid; gap: .5rem; } li button { width: 100%; text-align: left; }
  form { margin: 1rem 0; } input { border: .1rem solid #4a4a4a; border-radius: .25rem; }`;

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${STYLE}</style></head>
<body><main><h1>${title}</h1>
${body}
</main></body></html>`;
}

/** @param action address that takes the choice: `login`, or nothing to refuse */
export function choicePage(action: string, people: readonly DemoPerson[]): string {
  const buttons = people.map(
    ({ login, says }) =>
      `<li><button name="login" value="${escapeHtml(login)}">${escapeHtml(says)}（${escapeHtml(login)}）</button></li>`,
  );
  return page(
    TEXTS.title,
    `<p>${TEXTS.lead}</p>
<form method="post" action="${action}"><h2>${TEXTS.who}</h2><ul>${buttons.join('')}</ul></form>
<form method="post" action="${action}"><p><label for="login">${TEXTS.other}</label><br>
<input id="login" name="login" required autocomplete="off" autocapitalize="none"> <button>${TEXTS.go}</button></p></form>
<form method="post" action="${action}"><button class="quiet" name="deny" value="yes">${TEXTS.deny}</button></form>`,
  );
}

/** @param form the provider's own, whose id is op.logoutForm */
export function leavePage(form: string): string {
  return page(
    TEXTS.leaveTitle,
    `<p>${TEXTS.leaveLead}</p>${form}
<p><button form="op.logoutForm" name="logout" value="yes">${TEXTS.leave}</button>
<button class="quiet" form="op.logoutForm">${TEXTS.stay}</button></p>`,
  );
}

export function leftPage(): string {
  return page(TEXTS.leftTitle, '');
}

export function wrongPage(): string {
  return page(TEXTS.wrongTitle, `<p>${TEXTS.wrongLead}</p>`);
}

export function homePage(issuer: string): string {
  return page(TEXTS.title, `<p>${TEXTS.home}<br><code>${escapeHtml(issuer)}</code></p>`);
}
