import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Sm2KeyPair } from '@yimi/crypto/sm2';
import { sm2KeyFromPem } from '@yimi/crypto/sm2-key-file';

export type RegistryKeys = {
  /** Signs our messages; the registry knows the public key under the county's code. */
  client: Sm2KeyPair;
  /** Of the registry's receipts: 65 bytes, handed over when the district was connected. */
  registryPublicKey: Uint8Array;
};

const PUBLIC_KEY = /^04[0-9a-f]{128}$/;

/** Where the two keys lie below the data folder: the private key as PKCS#8 PEM, the public key in hexadecimal. */
export function registryKeyFiles(dataDir: string): { client: string; registry: string } {
  const folder = path.join(dataDir, 'keys');
  return {
    client: path.join(folder, 'registry-client.pem'),
    registry: path.join(folder, 'registry-public-key.hex'),
  };
}

/** @throws when a file is missing or does not hold such a key */
export async function loadRegistryKeys(dataDir: string): Promise<RegistryKeys> {
  const files = registryKeyFiles(dataDir);
  const client = sm2KeyFromPem(await readFile(files.client, 'utf8'));
  if (!client.ok) throw new Error(`${files.client} does not hold an SM2 key: ${client.error}`);
  const point = (await readFile(files.registry, 'utf8')).trim();
  if (!PUBLIC_KEY.test(point)) throw new Error(`${files.registry} does not hold an SM2 public key`);
  return { client: client.value, registryPublicKey: Buffer.from(point, 'hex') };
}
