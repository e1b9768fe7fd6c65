/** Makes a database ready: checks the server, makes the two roles, migrates, installs the queue. Safe to repeat. */
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { migrate } from './migrate.ts';

export const APP_ROLE = 'yimi_app';
export const JOBS_ROLE = 'yimi_jobs';

export type DatabaseUrls = {
  /** Owns the tables and runs migrations; never given to server or worker. */
  ownerUrl: string;
  /** Of yimi_app: held by the row policies. */
  appUrl: string;
  /** Of yimi_jobs: owns the schema graphile_worker and nothing else. */
  jobsUrl: string;
};

const OLDEST_SERVER = 150_000;
/** Any number that nothing else locks. Roles belong to the whole server, so two databases must not make them at once. */
const LOCK = 7_305_802;

/**
 * How statements of the application are planned: many small ones at once, over data that lies in memory or on SSD.
 * Counting a township's 60 000 cases among a million takes 4 ms so, and 18 ms by the server's own defaults, which start
 * two more processes for it.
 */
const PLANNER = { random_page_cost: '1.1', max_parallel_workers_per_gather: '0', jit: 'off' };

/**
 * Provisions the database of the three URLs; returns the names of the migrations that were applied.
 * @throws when the server is older than 15, is not UTF-8, or a role could pass the row policies
 */
export async function provision(urls: DatabaseUrls): Promise<string[]> {
  const owner = new pg.Client({ connectionString: urls.ownerUrl });
  await owner.connect();
  try {
    await checkServer(owner);
    await owner.query('select pg_advisory_lock($1)', [LOCK]);
    await ensureRole(owner, APP_ROLE, urls.appUrl);
    for (const [name, value] of Object.entries(PLANNER)) {
      await owner.query(`alter role ${APP_ROLE} set ${name} = ${value}`);
    }
    await ensureRole(owner, JOBS_ROLE, urls.jobsUrl);
    const database = owner.escapeIdentifier(owner.database as string);
    await owner.query(`revoke all on database ${database} from public`);
    await owner.query(`grant connect on database ${database} to ${APP_ROLE}, ${JOBS_ROLE}`);
    const applied = await migrate(urls.ownerUrl);
    await installQueue(owner, database, urls.jobsUrl);
    await checkRoles(owner);
    return applied;
  } finally {
    await owner.end();
  }
}

async function checkServer(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ version: number; encoding: string }>(
    `select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding`,
  );
  const { version, encoding } = rows[0] as { version: number; encoding: string };
  if (version < OLDEST_SERVER) throw new Error('PostgreSQL 15 or newer is needed');
  if (encoding !== 'UTF8') throw new Error(`the database has to be UTF8, it is ${encoding}`);
}

async function ensureRole(owner: pg.Client, role: string, url: string): Promise<void> {
  const { username, password } = new URL(url);
  if (decodeURIComponent(username) !== role) throw new Error(`this URL has to name the role ${role}`);
  const secret = owner.escapeLiteral(decodeURIComponent(password));
  const { rowCount } = await owner.query('select from pg_roles where rolname = $1', [role]);
  if (!rowCount) {
    await owner.query(`create role ${role} login nosuperuser nocreatedb nocreaterole nobypassrls password ${secret}`);
    return;
  }
  if (!(await letsIn(url))) await owner.query(`alter role ${role} password ${secret}`);
}

/** False only when the password is wrong: a missing right to connect is granted later. */
async function letsIn(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return true;
  } catch (error) {
    return (error as { code?: string }).code !== '28P01';
  } finally {
    await client.end().catch(() => {});
  }
}

/** The queue's own migrations ask for CREATE on the database, which the role holds only while they run. */
async function installQueue(owner: pg.Client, database: string, jobsUrl: string): Promise<void> {
  await owner.query(`grant create on database ${database} to ${JOBS_ROLE}`);
  try {
    await runMigrations({ connectionString: jobsUrl, noHandleSignals: true });
  } finally {
    await owner.query(`revoke create on database ${database} from ${JOBS_ROLE}`);
  }
}

async function checkRoles(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ role: string }>(
    `select rolname as role from pg_roles
     where rolname = any($1) and (rolsuper or rolbypassrls or pg_has_role(rolname, current_user, 'member'))`,
    [[APP_ROLE, JOBS_ROLE]],
  );
  if (rows.length > 0) throw new Error(`${rows.map((row) => row.role).join(', ')} could pass the row policies`);
}
