/** Test support: the simulated provider on a port of its own, and somebody who goes there with a browser. */
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import type { JWK } from 'jose';
import type { SsoAccess } from '../government-sso.ts';
import { buildSsoSimulator, type SsoSimulatorOptions } from './sso-simulator.ts';

export type TestProvider = {
  access: SsoAccess;
  /**
   * Goes to an address of the provider, and says who one is when asked.
   * @param login null to refuse
   * @returns the query with which the browser is sent back
   */
  visit(url: string, login: string | null): Promise<string>;
  rotateKeys(): Promise<void>;
  /** Nobody answers there from now on. */
  stop(): Promise<void>;
};

export const REDIRECT_URI = 'http://localhost/console/sso';
export const LEFT_URI = 'http://localhost/console/';

export async function startTestProvider(
  options: Pick<SsoSimulatorOptions, 'tamper'> & { logoutUri?: string; publicKey?: JWK } = {},
): Promise<TestProvider> {
  // Its address is part of what the provider says of itself, so the port is found first.
  const issuer = `http://localhost:${await freePort()}`;
  const access = { issuer, clientId: 'yimi', secret: 'test', name: '统一身份认证', privateKeyFile: null };
  const { tamper, publicKey, logoutUri = 'http://localhost:1/' } = options;
  const proof = publicKey ? { publicKey } : { secret: access.secret };
  const { server, rotateKeys } = await buildSsoSimulator({
    issuer,
    client: { id: access.clientId, proof, redirectUri: REDIRECT_URI, leftUri: LEFT_URI, logoutUri },
    people: [],
    ...(tamper && { tamper }),
  });
  server.listen(Number(new URL(issuer).port));
  await once(server, 'listening');
  return {
    access,
    visit: (url, login) => visit(issuer, url, login),
    rotateKeys,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A browser without a window: keeps cookies and goes where it is sent. */
async function visit(issuer: string, url: string, login: string | null): Promise<string> {
  const cookies = new Map<string, string>();
  let next = { url, body: null as string | null };
  for (;;) {
    const response = await fetch(next.url, {
      method: next.body === null ? 'GET' : 'POST',
      redirect: 'manual',
      headers: {
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(next.body !== null && { 'content-type': 'application/x-www-form-urlencoded' }),
      },
      body: next.body,
    });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]?.split(/=(.*)/s) ?? [];
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (location) {
      const to = new URL(location, next.url);
      if (to.origin !== new URL(issuer).origin) return to.search;
      next = { url: to.href, body: null };
    } else if (next.body === null && next.url.includes('/interaction/')) {
      next = { url: next.url, body: login === null ? 'deny=yes' : new URLSearchParams({ login }).toString() };
    } else throw new Error(`the provider answered ${response.status}: ${await response.text()}`);
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
