import { TEXTS } from './texts.ts';

/** Text made safe for HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const STYLE = `
  body { font: 1.125rem/1.6 system-ui, "Noto Sans CJK SC", sans-serif; margin: 0 auto; max-width: 48rem; padding: 1rem; color: #1a1a1a; background: #fff; }
  a { color: #0b4f9e; } a, button, input { padding: .5rem; font: inherit; }
  :focus-visible { outline: .2rem solid #1a1a1a; outline-offset: .1rem; }
  button { color: #fff; background: #0b4f9e; border: 0; border-radius: .25rem; }
  article { border-left: .25rem solid #0b4f9e; margin: 1rem 0; padding: 0 1rem; }
  time { color: #4a4a4a; } table { border-collapse: collapse; } th, td { padding: .25rem 1rem .25rem 0; text-align: left; border-bottom: 1px solid #8a8a8a; }
  code { font-size: 1.25rem; letter-spacing: .1em; }`;

// The part that changes is fetched again and replaced only when it differs, so that a reader is not disturbed.
const SCRIPT = `
  const part = document.getElementById('part'), button = document.getElementById('pause');
  let running = true;
  button.hidden = false;
  button.addEventListener('click', () => {
    running = !running;
    button.textContent = running ? ${JSON.stringify(TEXTS.pause)} : ${JSON.stringify(TEXTS.resume)};
  });
  setInterval(async () => {
    if (!running) return;
    const address = new URL(location.href);
    address.searchParams.set('part', '1');
    const html = await fetch(address).then((answer) => answer.ok ? answer.text() : '', () => '');
    if (html && part.dataset.shown !== html) { part.innerHTML = html; part.dataset.shown = html; }
  }, 1000);`;

/** A whole page around a part that keeps itself up to date. @param below HTML under that part */
export function page(title: string, lead: string, part: string, options: { live: boolean; below?: string }): string {
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${STYLE}</style></head>
<body>
<nav aria-label="${TEXTS.pages}"><a href="/">${TEXTS.inboxTitle}</a> <a href="/authenticator">${TEXTS.authenticatorTitle}</a></nav>
<main>
<h1>${title}</h1>
<p>${lead}</p>
<p><button type="button" id="pause" hidden>${TEXTS.pause}</button></p>
<div id="part"${options.live ? ' aria-live="polite"' : ''}>${part}</div>
${options.below ?? ''}
</main>
<script>${SCRIPT}</script>
</body>
</html>`;
}
