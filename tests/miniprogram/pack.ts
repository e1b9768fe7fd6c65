/** Packs a compiled mini-program, with a stand-in for WeChat around it, into one page that Chromium can open. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { TmplGroup } from 'glass-easel-template-compiler';

/** What WeChat's engine does not hand to a mini-program: whoever uses one of these fails here as it would there. */
const ABSENT = ['window', 'document', 'navigator', 'location', 'localStorage', 'fetch', 'Request', 'Response'];
const ALSO_ABSENT = ['Headers', 'FormData', 'AbortController', 'TextDecoder', 'EventSource', 'crypto', 'Intl'];
const GIVEN = ['wx', 'App', 'Page', 'Component', 'Behavior', 'getApp', 'getCurrentPages'];
const MODULE = ['require', 'module', 'exports', ...GIVEN];
const BASE_STYLE = `
  view, picker, scroll-view, page-meta { display: block }
  image { display: inline-block; background: center / contain no-repeat; min-height: 4rem }
  button { display: block }
  input, textarea { display: block; font: inherit }
  body { margin: 0 }`;

export type Packed = { html: string; script: string };

/**
 * @param folder of the compiled mini-program
 * @throws when the template compiler finds anything to complain about
 */
export async function pack(folder: string): Promise<Packed> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const withEnd = (end: string) => files.filter((file) => file.endsWith(end));

  const templates = new TmplGroup();
  for (const file of withEnd('.wxs')) templates.addScript(file.slice(0, -'.wxs'.length), read(file));
  for (const file of withEnd('.wxml')) {
    const [fault] = templates.addTmpl(file.slice(0, -'.wxml'.length), read(file)) ?? [];
    if (fault) throw new Error(`${file}:${fault.startLine} ${fault.message}`);
  }
  const names = [...MODULE, ...ABSENT, ...ALSO_ABSENT].join(',');
  const modules = withEnd('.js').map((file) => `${JSON.stringify(`/${file}`)}:function(${names}){${read(file)}\n}`);
  const json = Object.fromEntries(withEnd('.json').map((file) => [`/${file}`, JSON.parse(read(file))]));
  const entry = fileURLToPath(new URL('runtime/boot.ts', import.meta.url));
  const runtime = await build({ entryPoints: [entry], bundle: true, format: 'iife', globalName: 'MP', write: false });
  const script = `${runtime.outputFiles[0]?.text}
MP.boot({templates:${templates.getTmplGenObjectGroups()},json:${JSON.stringify(json)},modules:{${modules.join(',\n')}}});`;
  const style =
    BASE_STYLE +
    withEnd('.wxss')
      .map((file) => inCss(read(file)))
      .join('\n');
  const html = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>-</title><style>${style}</style><body><div id="root"></div><script src="/miniprogram.js"></script></body></html>`;
  return { html, script };
}

/** The pieces are joined into one sheet, and WXSS's own unit becomes a share of the width. */
function inCss(wxss: string): string {
  return wxss.replace(/@import[^;]+;/g, '').replace(/(-?[\d.]+)rpx/g, (_, rpx) => `calc(${rpx} * 100vw / 750)`);
}
