/** Holds the key-encryption key (KEK) and never hands it out. A security module would be another provider. */
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { unwrapKey, unwrapWithPin, wrapKey, wrapWithPin } from '@yimi/crypto/key-wrapping';

export type KeyProvider = {
  /** Makes a data key or private key of 32 bytes ready for rest. */
  wrap(key: Uint8Array): Buffer;
  /** @throws when it was wrapped elsewhere or changed since */
  unwrap(wrapped: Uint8Array): Buffer;
  /** For a person's private key: without the PIN it does not open. `salt`: at least 16 random bytes, kept beside it. */
  wrapWithPin(privateKey: Uint8Array, pin: string, salt: Uint8Array): Promise<Buffer>;
  /** null when the PIN is wrong. @throws when it was wrapped elsewhere or changed since */
  unwrapWithPin(wrapped: Uint8Array, pin: string, salt: Uint8Array): Promise<Buffer | null>;
};

const WRONG_KEY = 'a wrapped key does not open: it belongs to another key-encryption key, or was changed';

/**
 * Keeps the KEK in `<dataDir>/keys/<county>.kek`, readable by this user only; makes it at the first start.
 * Whoever loses this file loses all that is sealed: it belongs into the backup, apart from the database's.
 */
export async function fileKeyProvider(dataDir: string, county: string): Promise<KeyProvider> {
  const kek = await readOrMakeKek(path.join(dataDir, 'keys', `${county}.kek`));
  return {
    wrap: (key) => wrapKey(kek, key, randomBytes),
    unwrap(wrapped) {
      const key = unwrapKey(kek, wrapped);
      if (!key.ok) throw new Error(WRONG_KEY);
      return key.value;
    },
    wrapWithPin: (privateKey, pin, salt) => wrapWithPin(kek, pin, privateKey, { salt, random: randomBytes }),
    async unwrapWithPin(wrapped, pin, salt) {
      const key = await unwrapWithPin(kek, pin, wrapped, salt);
      if (key.ok) return key.value;
      if (key.error === 'wrong-pin') return null;
      throw new Error(WRONG_KEY);
    },
  };
}

async function readOrMakeKek(file: string): Promise<Buffer> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  try {
    // 'wx' fails when it is there: server and worker that start together end up with one key.
    await writeFile(file, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx', flush: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const kek = Buffer.from(await readFile(file, 'utf8'), 'base64');
  if (kek.length !== 32) throw new Error(`${file} does not hold a key-encryption key`);
  return kek;
}
