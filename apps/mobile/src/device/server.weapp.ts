/** How this platform speaks to the server: by WeChat's request, from no page at all. */
import Taro from '@tarojs/taro';
import type { ClientOptions } from '@yimi/api-client/client';
import { Headers } from './lacking/headers.ts';
import { Request } from './lacking/request.ts';
import { authorization, keepSessionToken } from './session-token';

/** Origin of the server. The build puts it in; WeChat asks that it is registered as a request domain. */
declare const YIMI_ORIGIN: string;

export function serverUrl(path: string): string {
  return `${YIMI_ORIGIN}${path}`;
}

/** Unique is enough: a key tells repeated acts apart and guards nothing. */
export function newKey(): string {
  const random = () => Math.random().toString(36).slice(2, 12).padEnd(10, '0');
  return `${Date.now().toString(36)}-${random()}${random()}`;
}

async function send(request: Request): Promise<Response> {
  const { statusCode, header, data } = await Taro.request<string>({
    url: request.url,
    method: request.method as keyof Taro.request.Method,
    header: { ...Object.fromEntries(request.headers), ...authorization() },
    data: request.sentText(),
    // As text, so that what is no JSON is seen as it is.
    dataType: 'text' as 'json',
    responseType: 'text',
  });
  const headers = new Headers(header as Record<string, string>);
  keepSessionToken(statusCode, headers.get('x-yimi-session'));
  return answer(statusCode, headers, data ?? '');
}

/** As much of a response as the client library looks at. */
function answer(status: number, headers: Headers, text: string): Response {
  const ok = status >= 200 && status < 300;
  return { ok, status, headers, text: async () => text, json: async () => JSON.parse(text) } as unknown as Response;
}

export const SERVER: Omit<ClientOptions, 'post'> = {
  baseUrl: YIMI_ORIGIN,
  fetch: send as unknown as ClientOptions['fetch'],
  Request: Request as unknown as ClientOptions['Request'],
  newKey,
};
