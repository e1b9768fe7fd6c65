/** wx.request and wx.downloadFile over fetch; without cookies, as WeChat's. */
import { answerWith, type Callbacks } from './answer.ts';
import { keepFile } from './temporary-files.ts';

const METHODS = ['OPTIONS', 'GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'TRACE', 'CONNECT'];

type RequestOptions = Callbacks & {
  url: string;
  method?: string;
  header?: Record<string, string>;
  data?: string | ArrayBuffer;
  enableChunked?: boolean;
};
type OnChunk = (chunk: { data: ArrayBuffer }) => void;

/** The page stands where the district's API is handed on to. */
function here(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}

export function request(options: RequestOptions) {
  const { url, method = 'GET', header = {}, data, enableChunked = false } = options;
  if (!METHODS.includes(method)) throw new Error(`request:fail invalid method ${method}`);
  const stop = new AbortController();
  const onChunk = new Set<OnChunk>();
  const run = async () => {
    const hasBody = method !== 'GET' && method !== 'HEAD' && data !== undefined;
    const response = await fetch(here(url), {
      method,
      headers: header,
      body: hasBody ? data : undefined,
      credentials: 'omit',
      signal: stop.signal,
    });
    const reader = enableChunked ? response.body?.getReader() : undefined;
    for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
      const bytes = piece.value.buffer as ArrayBuffer;
      for (const listener of onChunk) listener({ data: bytes });
    }
    const text = enableChunked ? '' : await response.text();
    const given: Record<string, string> = {};
    response.headers.forEach((value, name) => {
      given[name] = value;
    });
    return { statusCode: response.status, header: given, data: text, cookies: [] };
  };
  answerWith(options, run());
  return {
    abort: () => stop.abort(),
    onChunkReceived: (listener: OnChunk) => void onChunk.add(listener),
    offChunkReceived: (listener: OnChunk) => void onChunk.delete(listener),
    onHeadersReceived() {},
    offHeadersReceived() {},
  };
}

export function downloadFile(options: Callbacks & { url: string; header?: Record<string, string> }) {
  const load = async () => {
    const response = await fetch(here(options.url), { headers: options.header, credentials: 'omit' });
    return { statusCode: response.status, tempFilePath: keepFile(await response.blob()) };
  };
  answerWith(options, load());
  return { abort() {}, onProgressUpdate() {}, offProgressUpdate() {}, onHeadersReceived() {}, offHeadersReceived() {} };
}
