// Own process with an own database. Environment: REGISTRY_DATABASE_URL, REGISTRY_KEY_FILE (PKCS#8 PEM, SM2),
// REGISTRY_CLIENTS (JSON: county → public key in hexadecimal), PORT, HOST (default 127.0.0.1).
import { readFile } from 'node:fs/promises';
import { sm2KeyFromPem } from '@yimi/crypto/sm2-key-file';
import pg from 'pg';
import { closeOnSignal } from '../close-on-signal.ts';
import { buildRegistrySimulator } from './registry-simulator.ts';

const { REGISTRY_DATABASE_URL, REGISTRY_KEY_FILE = '', REGISTRY_CLIENTS = '{}', PORT, HOST } = process.env;
const key = sm2KeyFromPem(await readFile(REGISTRY_KEY_FILE, 'utf8'));
if (!key.ok) throw new Error(`REGISTRY_KEY_FILE does not hold an SM2 key: ${key.error}`);
const clients = Object.entries(JSON.parse(REGISTRY_CLIENTS) as Record<string, string>);
const pool = new pg.Pool({ connectionString: REGISTRY_DATABASE_URL, max: 8 });
pool.on('error', (error) => console.error(error.message));

const app = await buildRegistrySimulator({
  pool,
  keyPair: key.value,
  clients: new Map(clients.map(([county, point]) => [county, Buffer.from(point, 'hex')])),
  now: () => new Date(),
});
await app.listen({ port: Number(PORT ?? 8082), host: HOST ?? '127.0.0.1' });
closeOnSignal(async () => {
  await app.close();
  await pool.end();
});
