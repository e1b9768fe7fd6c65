import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { unwrapKey, wrapKey } from '@yimi/crypto/key-wrapping';
import { KEK_ID_BYTES, type KeyModule, NO_ID } from './key-module.ts';

/** `<dataDir>/keys/<county>.kek` */
export function kekFile(dataDir: string, county: string): string {
  return path.join(dataDir, 'keys', `${county}.kek`);
}

type Kek = { id: Buffer; secret: Buffer };

/**
 * Keeps the KEKs in a file that only this user reads, a line each: id in hexadecimal, key in base64. It wraps by SM4
 * and HMAC-SM3. Whoever loses this file loses all that is sealed: it belongs into the backup, apart from the
 * database's. For development: who reads the file has the KEK.
 */
export function fileModule(file: string): KeyModule {
  let held: readonly Kek[] = [];
  const lookAgain = async () => {
    held = await readKeks(file);
  };
  const kekOf = async (id: Buffer) => {
    const known = () => held.find((kek) => kek.id.equals(id));
    if (!known()) await lookAgain();
    return known();
  };
  return {
    async ids() {
      await lookAgain();
      return held.map(({ id }) => id);
    },
    make: (id) => addKek(file, { id, secret: randomBytes(32) }),
    async seal(id, purpose, bytes) {
      const kek = await kekOf(id);
      if (!kek) throw new Error(`${file} does not hold the key-encryption key ${id.toString('hex')}`);
      return wrapKey(kek.secret, purpose, bytes, randomBytes);
    },
    async open(id, purpose, sealed) {
      const kek = await kekOf(id);
      const key = kek && unwrapKey(kek.secret, purpose, sealed);
      return key?.ok ? key.value : null;
    },
    close() {},
  };
}

/** None when there is no file. */
async function readKeks(file: string): Promise<Kek[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => {
    const [secret = '', id] = line.split(' ').reverse();
    const kek = { id: id ? Buffer.from(id, 'hex') : NO_ID, secret: Buffer.from(secret, 'base64') };
    if (kek.secret.length !== 32 || kek.id.length !== KEK_ID_BYTES)
      throw new Error(`${file} does not hold key-encryption keys`);
    return kek;
  });
}

/** The file is whole at every moment: others read it meanwhile, and a kill leaves what was there. */
async function addKek(file: string, { id, secret }: Kek): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const before = await readFile(file, 'utf8').catch(() => null);
  const line = `${id.toString('hex')} ${secret.toString('base64')}\n`;
  const written = `${file}.${id.toString('hex')}`;
  await writeFile(written, `${before ?? ''}${line}`, { mode: 0o600, flag: 'wx', flush: true });
  if (before !== null) return rename(written, file);
  try {
    // A link fails when the file is there: server and worker that start together end up with one key.
    await link(written, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  await rm(written);
}
