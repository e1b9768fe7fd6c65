/** Serves the packed mini-program, and hands its requests to the district as WeChat would: no cookies, no origin. */
import { once } from 'node:events';
import { request as ask, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Packed } from './pack.ts';

/** What a browser adds and WeChat does not, or what holds for one connection only. */
const NOT_FROM_WECHAT = ['cookie', 'origin', 'host', 'connection', 'accept-encoding'];

export type Served = { url: string; close(): Promise<void> };

export async function serve({ html, script }: Packed, district: string): Promise<Served> {
  const server = createServer((incoming, outgoing) => {
    if (!incoming.url?.startsWith('/api/')) {
      const wantsScript = incoming.url === '/miniprogram.js';
      outgoing.setHeader('content-type', wantsScript ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8');
      outgoing.end(wantsScript ? script : html);
      return;
    }
    const kept = Object.entries(incoming.headers).filter(([name]) => !NOT_FROM_WECHAT.includes(name));
    const headers = Object.fromEntries(kept.filter(([name]) => !name.startsWith('sec-')));
    const onwards = ask(`${district}${incoming.url}`, { method: incoming.method, headers }, (answer) => {
      const { 'set-cookie': _, ...rest } = answer.headers;
      outgoing.writeHead(answer.statusCode ?? 502, rest);
      answer.pipe(outgoing);
    });
    onwards.on('error', () => outgoing.destroy());
    // A stream ends at the district when the phone leaves it.
    outgoing.on('close', () => onwards.destroy());
    incoming.pipe(onwards);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
