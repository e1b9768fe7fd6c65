/** Starts a process of the house: `main.ts --role server`, `--role worker`, or both in one when no role is named. */

import { type Config, readConfig } from './platform/config.ts';
import { buildServer } from './platform/http/server.ts';
import { createSessions } from './platform/http/session.ts';
import { startWorker } from './platform/jobs/worker.ts';
import { createLiveHub } from './platform/live/live-hub.ts';
import { createLog, plainError } from './platform/log.ts';
import { closeOnSignal } from './platform/outside/close-on-signal.ts';
import { nationalRegistry } from './platform/outside/national-registry.ts';
import { loadRegistryKeys } from './platform/outside/registry-keys.ts';
import { smsClient } from './platform/outside/sms.ts';
import type { Services } from './platform/services.ts';
import { createCipher } from './platform/store/cipher.ts';
import { loadDataKeys } from './platform/store/data-keys.ts';
import { createFiles } from './platform/store/files.ts';
import { fileKeyProvider } from './platform/store/key-provider.ts';
import { createOutboxBell } from './platform/store/outbox-bell.ts';
import { createPool } from './platform/store/pool.ts';
import { createStore } from './platform/store/store.ts';
import { handlers, rawRoutes, routes, sweeps } from './rooms.ts';

const ROLES = ['server', 'worker', 'all'] as const;
type ProcessRole = (typeof ROLES)[number];

const log = createLog('info');
try {
  await start(readConfig(process.env), roleOf(process.argv));
} catch (error) {
  log.fatal(plainError(error), 'could not start');
  process.exitCode = 1;
}

async function start(config: Config, role: ProcessRole): Promise<void> {
  const { app, close } = await openServices(config);
  const closers: (() => Promise<unknown>)[] = [];
  if (role !== 'server') {
    const worker = await startWorker({ app, handlers, sweeps });
    closers.push(() => worker.stop());
  }
  if (role !== 'worker') {
    const server = await buildServer({ app, routes, rawRoutes });
    await server.listen({ host: config.host, port: config.port });
    closers.push(() => server.close());
  }
  log.info({ role, county: config.county, port: config.port }, 'started');
  closeOnSignal(async () => {
    // Browsers' event streams end first: a server waits for its open replies.
    await app.live.close();
    for (const closeOne of closers.reverse()) await closeOne();
    await close();
  });
}

async function openServices(config: Config): Promise<{ app: Services; close(): Promise<void> }> {
  const { county, dataDir } = config;
  const now = () => new Date();
  const pool = createPool(config.appDatabaseUrl);
  const keys = await fileKeyProvider(dataDir, county);
  const dataKeys = await loadDataKeys({ pool, county, keys, now });
  const cipher = createCipher(dataKeys);
  const bell = createOutboxBell(pool, county);
  const store = createStore({ county, now, cipher, pool, bell });
  const app: Services = {
    store,
    config,
    log,
    keys,
    files: createFiles(dataDir, cipher),
    sms: smsClient(config.smsUrl),
    registry: nationalRegistry({ url: config.registryUrl, county, keys: await loadRegistryKeys(dataDir), now }),
    sessions: createSessions(store),
    live: await createLiveHub(store, config.appDatabaseUrl),
  };
  return {
    app,
    async close() {
      dataKeys.close();
      bell.close();
      await pool.end();
    },
  };
}

function roleOf(args: readonly string[]): ProcessRole {
  const named = args[args.indexOf('--role') + 1];
  const role = args.includes('--role') ? ROLES.find((each) => each === named) : 'all';
  if (!role) throw new Error(`--role is one of ${ROLES.join(', ')}`);
  return role;
}
