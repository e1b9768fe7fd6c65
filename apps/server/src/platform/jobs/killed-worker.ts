/** Test support: a worker process whose handler begins and never ends, until it is killed. */
import { readConfig } from '../config.ts';
import { createLog } from '../log.ts';
import type { Services } from '../services.ts';
import { createPool } from '../store/pool.ts';
import type { Store } from '../store/store.ts';
import { onEvent } from './event-handlers.ts';
import { startWorker } from './worker.ts';

const config = readConfig(process.env);
const pool = createPool(config.appDatabaseUrl, 2);
const store = { county: config.county, now: () => new Date(), pool } as Store;
const hang = onEvent('person.changed', 'test.record', async () => {
  await pool.query('insert into started values (now())');
  await new Promise(() => {});
});
await startWorker({ app: { config, store, log: createLog('silent') } as Services, handlers: [hang], sweeps: [] });
