/** Calls the public API as one signed-in person or device would. */
import { randomUUID } from 'node:crypto';
import { Agent, type IncomingMessage, request } from 'node:http';
import { buffer } from 'node:stream/consumers';

export class ApiProblem extends Error {
  readonly code: string;
  constructor(status: number, document: { type?: string; title?: string }) {
    super(`${status} ${document.type ?? ''} ${document.title ?? ''}`);
    this.code = document.type?.split('/').at(-1) ?? '';
  }
}

export type RawRequest = { method?: string; headers?: Record<string, string>; body?: string | Uint8Array };

export type Caller = {
  /** `method` and a path below /api; throws ApiProblem. */
  call<Reply>(method: string, path: string, body?: unknown, key?: string): Promise<Reply>;
  /** Any request with this caller's cookie; for uploads and documents. */
  raw(path: string, init?: RawRequest): Promise<Response>;
  /** The session's cookie, name=value; empty before sign-in. */
  cookie(): string;
  /** A reply that is read while it goes on. */
  open(path: string): Promise<IncomingMessage>;
};

// Not `fetch`: it costs twice the processor, which the server under measurement shares.
const agent = new Agent({ keepAlive: true });

/** @param cookie of a session that is there already, name=value */
export function newCaller(baseUrl: string, cookie = ''): Caller {
  const open = (path: string, { method = 'GET', headers, body }: RawRequest = {}) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      const common = { 'x-yimi-client': '1', ...(cookie && { cookie }) };
      const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
      request(`${baseUrl}${path}`, { method, agent, headers: { ...common, ...length, ...headers } })
        .once('response', resolve)
        .once('error', reject)
        .end(body);
    });
  const send = async (path: string, init?: RawRequest) => {
    const reply = await open(path, init);
    const bytes = await buffer(reply);
    cookie = reply.headers['set-cookie']?.[0]?.split(';')[0] ?? cookie;
    return { status: reply.statusCode ?? 0, headers: reply.headers, bytes };
  };
  return {
    async raw(path, init) {
      const { status, headers, bytes } = await send(path, init);
      const body = bytes.length > 0 ? new Uint8Array(bytes) : null;
      return new Response(body, { status, headers: new Headers(headers as Record<string, string>) });
    },
    cookie: () => cookie,
    open,
    async call<Reply>(method: string, path: string, body?: unknown, key: string = randomUUID()) {
      const { status, bytes } = await send(`/api${path}`, {
        method,
        headers: {
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(method !== 'GET' && { 'idempotency-key': key }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const reply = JSON.parse(bytes.toString() || 'null') as Reply & { type?: string; title?: string };
      if (status >= 400) throw new ApiProblem(status, reply);
      return reply;
    },
  };
}
