/** Encrypted blobs on disk, named by the id of their row in stored_file. */
import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Cipher } from './cipher.ts';

export type Files = {
  /** The bytes are safe on disk when it resolves; write the row in stored_file after that. */
  put(id: string, bytes: Uint8Array): Promise<void>;
  /** @throws when there is no such file, or it was changed on disk */
  get(id: string): Promise<Buffer>;
  /** Nothing happens when it is gone already. */
  remove(id: string): Promise<void>;
  /** All ids on disk. */
  list(): AsyncIterable<string>;
  /** The sealed bytes as they lie on disk. */
  sealed(id: string): Promise<Buffer>;
};

const ID = /^[0-9a-f-]{36}$/;

export function createFiles(dataDir: string, cipher: Cipher): Files {
  const root = path.join(dataDir, 'files');
  // The last characters of a uuid v7 are random: 256 folders of equal size.
  const folderOf = (id: string) => {
    if (!ID.test(id)) throw new Error('a file id is a uuid');
    return path.join(root, id.slice(-2));
  };
  const where = (id: string) => `stored_file.${id}`;
  const files: Files = {
    async put(id, bytes) {
      const folder = folderOf(id);
      // Written aside and renamed: a crash leaves no half file under the id.
      const aside = path.join(folder, `.${id}.${randomBytes(4).toString('hex')}`);
      const make = () => open(aside, 'wx', 0o600);
      // The folder is missing once in its life.
      const handle = await make().catch(async (error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error;
        await mkdir(folder, { recursive: true, mode: 0o700 });
        return make();
      });
      try {
        await handle.writeFile(cipher.sealBytes(bytes, where(id)));
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(aside, path.join(folder, id));
    },
    remove: (id) => rm(path.join(folderOf(id), id), { force: true }),
    sealed: (id) => readFile(path.join(folderOf(id), id)),
    get: async (id) => cipher.openBytes(await files.sealed(id), where(id)),
    async *list() {
      for (const folder of await readdir(root).catch(() => [])) {
        for (const name of await readdir(path.join(root, folder))) if (ID.test(name)) yield name;
      }
    },
  };
  return files;
}
