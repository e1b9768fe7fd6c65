import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { APP_ROLE, type DatabaseUrls, JOBS_ROLE } from '@yimi/server/platform/store/provision';
import pg from 'pg';
import { startEmbeddedPostgres } from '../postgres/embedded.ts';
import type { Folders } from './folders.ts';
import { freePort } from './free-port.ts';
import { secretFile } from './secret-file.ts';

export type Databases = DatabaseUrls & {
  /** Of the registry simulator: another database, another role. */
  registryUrl: string;
  says: { english: string; chinese: string };
  /** Stops the embedded server; a foreign one is left alone. */
  stop(): Promise<void>;
};

const EMBEDDED_PORT = 54_329;
const DATABASE = 'yimi';
const REGISTRY_ROLE = 'yimi_registry';

/**
 * The databases of this district: on the PostgreSQL that `DATABASE_URL` names, else on the embedded one.
 * @param foreignUrl database of the owner, who may make roles and databases
 */
export async function openDatabases(folders: Folders, foreignUrl: string | undefined): Promise<Databases> {
  const server = foreignUrl ? foreign(foreignUrl) : await embedded(folders);
  try {
    const password = (name: string): Promise<string> =>
      secretFile(path.join(folders.secrets, `${name}-password`), () => randomBytes(24).toString('base64url'));
    const roleUrl = async (role: string, database: string): Promise<string> =>
      withUser(withDatabase(server.ownerUrl, database), role, await password(role));
    const database = databaseOf(server.ownerUrl);
    return {
      ...server,
      appUrl: await roleUrl(APP_ROLE, database),
      jobsUrl: await roleUrl(JOBS_ROLE, database),
      registryUrl: await registryDatabase(server.ownerUrl, await roleUrl(REGISTRY_ROLE, `${database}_registry`)),
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

type Server = Pick<Databases, 'ownerUrl' | 'says' | 'stop'>;

function foreign(ownerUrl: string): Server {
  const { host } = new URL(ownerUrl);
  return {
    ownerUrl,
    says: { english: `PostgreSQL of DATABASE_URL at ${host}.`, chinese: '使用 DATABASE_URL 的数据库。' },
    stop: async () => {},
  };
}

async function embedded(folders: Folders): Promise<Server> {
  const port = await freePort(EMBEDDED_PORT);
  const server = await startEmbeddedPostgres({ dataDir: folders.postgres, port, durable: true });
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  try {
    await createIfMissing(client, DATABASE);
  } finally {
    await client.end();
  }
  return {
    ownerUrl: withDatabase(server.url, DATABASE),
    says: {
      english: `PostgreSQL ${server.adopted ? 'adopted' : 'started'} on port ${server.port}.`,
      chinese: server.adopted ? '接管了还在运行的数据库。' : '数据库已启动。',
    },
    stop: server.stop,
  };
}

/** Makes role and database of the registry simulator; returns its URL. */
async function registryDatabase(ownerUrl: string, url: string): Promise<string> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const password = client.escapeLiteral(decodeURIComponent(new URL(url).password));
    const known = await client.query('select from pg_roles where rolname = $1', [REGISTRY_ROLE]);
    await client.query(`${known.rowCount ? 'alter' : 'create'} role ${REGISTRY_ROLE} login password ${password}`);
    await createIfMissing(client, databaseOf(url), REGISTRY_ROLE);
  } finally {
    await client.end();
  }
  return url;
}

async function createIfMissing(client: pg.Client, database: string, owner?: string): Promise<void> {
  const known = await client.query('select from pg_database where datname = $1', [database]);
  if (known.rowCount) return;
  const name = client.escapeIdentifier(database);
  await client.query(`create database ${name}`);
  // Made by the caller and handed over: who is no superuser may not name another owner outright before PostgreSQL 16.
  if (owner) {
    await client.query(`grant ${owner} to current_user`);
    await client.query(`alter database ${name} owner to ${owner}`);
  }
}

function databaseOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}

function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${encodeURIComponent(database)}`;
  return changed.href;
}

function withUser(url: string, user: string, password: string): string {
  const changed = new URL(url);
  changed.username = user;
  changed.password = encodeURIComponent(password);
  return changed.href;
}
