/** Calls the public API as one signed-in person or device would, and counts the time that machines take. */
import { randomUUID } from 'node:crypto';

export class ApiProblem extends Error {
  readonly code: string;
  constructor(status: number, document: { type?: string; title?: string }) {
    super(`${status} ${document.type ?? ''} ${document.title ?? ''}`);
    this.code = document.type?.split('/').at(-1) ?? '';
  }
}

export type Caller = {
  /** `method` and a path below /api; throws ApiProblem. */
  call<Reply>(method: string, path: string, body?: unknown): Promise<Reply>;
  /** Any request with this caller's cookie; for uploads and documents. */
  raw(path: string, init?: RequestInit): Promise<Response>;
  /** Milliseconds spent waiting for answers since the last time this was asked. */
  machineMs(): number;
};

export function newCaller(baseUrl: string): Caller {
  let cookie = '';
  let spent = 0;
  const raw: Caller['raw'] = async (path, init = {}) => {
    const started = performance.now();
    const response = await fetch(`${baseUrl}${path}`, {
      ...init,
      headers: { 'x-yimi-client': '1', ...(cookie && { cookie }), ...init.headers },
    });
    const bytes = await response.arrayBuffer();
    spent += performance.now() - started;
    cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
    return new Response(bytes.byteLength > 0 ? bytes : null, { status: response.status, headers: response.headers });
  };
  return {
    raw,
    async call<Reply>(method: string, path: string, body?: unknown) {
      const response = await raw(`/api${path}`, {
        method,
        headers: {
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(method !== 'GET' && { 'idempotency-key': randomUUID() }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const reply = (await response.json()) as Reply & { type?: string; title?: string };
      if (!response.ok) throw new ApiProblem(response.status, reply);
      return reply;
    },
    machineMs() {
      const ms = spent;
      spent = 0;
      return ms;
    },
  };
}
