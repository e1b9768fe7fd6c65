import { escapeHtml } from './page.ts';
import type { PhoneInboxes, ReceivedMessage } from './phone-inboxes.ts';
import { TEXTS } from './texts.ts';

const CLOCK = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'short', timeStyle: 'medium', timeZone: 'Asia/Shanghai' });

/** All inboxes as HTML. */
export function inboxPart(inboxes: PhoneInboxes): string {
  const phones = inboxes.all();
  if (phones.length === 0) return `<p>${TEXTS.inboxEmpty}</p>`;
  return phones
    .map(({ phone, messages }) => `<h2>${TEXTS.phone(escapeHtml(phone))}</h2>${messages.map(article).join('')}`)
    .join('');
}

function article(message: ReceivedMessage): string {
  const at = `<time datetime="${message.at.toISOString()}">${CLOCK.format(message.at)}</time>`;
  return `<article><p>${escapeHtml(message.text)}<br>${at}</p></article>`;
}
