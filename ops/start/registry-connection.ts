import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type Sm2KeyPair, sm2KeyPair } from '@yimi/crypto/sm2';
import { sm2KeyFromPem, sm2KeyToPem } from '@yimi/crypto/sm2-key-file';
import { registryKeyFiles } from '@yimi/server/platform/outside/registry-keys';
import type { Folders } from './folders.ts';
import { secretFile } from './secret-file.ts';

export type RegistryConnection = {
  /** Private key of the simulated registry. */
  keyFile: string;
  keyPair: Sm2KeyPair;
  /** County → public key in hexadecimal: whom the registry listens to. */
  clients: Record<string, string>;
};

/** Makes the keys of the simulated registry and of the district, and tells each the other's public key. */
export async function connectRegistry(folders: Folders, county: string): Promise<RegistryConnection> {
  const files = registryKeyFiles(folders.data);
  await mkdir(path.dirname(files.client), { recursive: true, mode: 0o700 });
  const keyFile = path.join(folders.secrets, 'registry.pem');
  const registry = await keyIn(keyFile);
  const client = await keyIn(files.client);
  await secretFile(files.registry, () => hex(registry));
  return { keyFile, keyPair: registry, clients: { [county]: hex(client) } };
}

async function keyIn(file: string): Promise<Sm2KeyPair> {
  const key = sm2KeyFromPem(await secretFile(file, () => sm2KeyToPem(sm2KeyPair(randomBytes))));
  if (!key.ok) throw new Error(`${file} does not hold an SM2 key: ${key.error}`);
  return key.value;
}

function hex({ publicKey }: Sm2KeyPair): string {
  return Buffer.from(publicKey).toString('hex');
}
