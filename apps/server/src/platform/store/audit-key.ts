import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Sm2KeyPair, sm2KeyPair } from '@yimi/crypto/sm2';
import { sm2KeyFromPem, sm2KeyToPem } from '@yimi/crypto/sm2-key-file';

/**
 * The district's key that signs the heads of the audit trail: `<dataDir>/keys/audit.pem`, made at the first use and
 * readable by this user only. It lies apart from the database, whose owner must not be able to sign.
 */
export async function auditKey(dataDir: string): Promise<Sm2KeyPair> {
  const file = path.join(dataDir, 'keys', 'audit.pem');
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const made = sm2KeyToPem(sm2KeyPair(randomBytes));
  // 'wx' fails when it is there: processes that start together end up with one key.
  await writeFile(file, made, { mode: 0o600, flag: 'wx', flush: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  const key = sm2KeyFromPem(await readFile(file, 'utf8'));
  if (!key.ok) throw new Error(`${file} does not hold an SM2 key: ${key.error}`);
  return key.value;
}
