import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { startEmbeddedPostgres } from '../postgres/embedded.ts';

/** Where a district keeps what it makes; all of it is under its home unless PostgreSQL could not reach it there. */
export type Folders = {
  root: string;
  /** Random passwords and keys, readable by the owner only. */
  secrets: string;
  /** DATA_DIR of server and worker: encrypted files and the key-encryption key. */
  data: string;
  logs: string;
  postgres: string;
  /** Remembers the processes of this start: see running-processes.ts. */
  running: string;
};

/** Makes the folders of a district. @param root of the checkout @param homeName relative to it: two homes, two districts */
export async function makeFolders(root: string, homeName = '.yimi'): Promise<Folders> {
  const home = path.resolve(root, homeName);
  await mkdir(home, { recursive: true });
  const folders = {
    root,
    secrets: path.join(home, 'secrets'),
    data: path.join(home, 'data'),
    logs: path.join(home, 'logs'),
    postgres: path.join(await postgresHome(home), 'postgres'),
    running: path.join(home, 'running.json'),
  };
  await makeEmpty(folders);
  return folders;
}

/** Forgets a district: data, keys, files. What still runs of its database is stopped first. */
export async function startAnew(folders: Folders): Promise<void> {
  if (existsSync(path.join(folders.postgres, 'postmaster.pid'))) {
    const left = await startEmbeddedPostgres({ dataDir: folders.postgres, port: 0, durable: true });
    await left.stop();
  }
  for (const folder of [folders.secrets, folders.data, folders.postgres])
    await rm(folder, { recursive: true, force: true });
  await makeEmpty(folders);
}

async function makeEmpty(folders: Folders): Promise<void> {
  await mkdir(folders.secrets, { recursive: true, mode: 0o700 });
  await mkdir(folders.data, { recursive: true, mode: 0o700 });
  await mkdir(folders.logs, { recursive: true });
}

/** Root's PostgreSQL runs as another user, who cannot enter a folder below, say, /root. */
async function postgresHome(home: string): Promise<string> {
  if (process.getuid?.() !== 0 || (await everyoneMayPass(path.dirname(home)))) return home;
  const name = createHash('sha256').update(home).digest('hex').slice(0, 8);
  const elsewhere = `/var/lib/yimi-${name}`;
  await mkdir(elsewhere, { recursive: true, mode: 0o755 });
  return elsewhere;
}

async function everyoneMayPass(folder: string): Promise<boolean> {
  const mayPass = ((await stat(folder)).mode & 0o001) !== 0;
  const parent = path.dirname(folder);
  return mayPass && (parent === folder || (await everyoneMayPass(parent)));
}
