import type pg from 'pg';
import type { RegistryReceipt } from '../national-registry.ts';
import { TEXTS } from './texts.ts';

const CLOCK = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'short', timeStyle: 'medium', timeZone: 'Asia/Shanghai' });
const STYLE = `
  body { font: 1.125rem/1.6 system-ui, "Noto Sans CJK SC", sans-serif; margin: 0 auto; max-width: 60rem; padding: 1rem; color: #1a1a1a; background: #fff; }
  table { border-collapse: collapse; } th, td { padding: .25rem 1rem .25rem 0; text-align: left; border-bottom: 1px solid #8a8a8a; }`;

/** The last fifty dossiers as a web page: ids and answers, nobody's name or number. */
export async function dossiersPage(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query<{ receipt: string }>('select receipt from dossier order by at desc limit 50');
  const head = [TEXTS.id, TEXTS.county, TEXTS.state, TEXTS.at].map((text) => `<th scope="col">${text}</th>`).join('');
  const body = rows.map(({ receipt }) => row(JSON.parse(receipt) as RegistryReceipt)).join('');
  const table = `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${TEXTS.title}</title><style>${STYLE}</style></head>
<body><main><h1>${TEXTS.title}</h1><p>${TEXTS.lead}</p>${rows.length > 0 ? table : `<p>${TEXTS.empty}</p>`}</main></body>
</html>`;
}

function row({ submissionId, county, state, reason, at }: RegistryReceipt): string {
  const answer = reason ? `${TEXTS[state]}：${TEXTS.reasons[reason]}` : TEXTS[state];
  const cells = [county, answer, CLOCK.format(new Date(at))].map((cell) => `<td>${cell}</td>`).join('');
  return `<tr><th scope="row">${submissionId}</th>${cells}</tr>`;
}
