import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, test } from 'vitest';
import { freePort } from './free-port.ts';

test('a port that someone listens on, or that was given away, is passed over', async () => {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  try {
    const next = await freePort(port);
    expect(next).toBeGreaterThan(port);
    expect(await freePort(next, new Set([next]))).toBeGreaterThan(next);
  } finally {
    server.close();
  }
});
