import pg from 'pg';
import { gatheringSocket } from './gathering-socket.ts';

/** `date` comes as 'YYYY-MM-DD' (a Date would shift it by the time zone), `bigint` as number. */
const PARSERS = new Map<number, (text: string) => unknown>([
  [pg.types.builtins.DATE, (text) => text],
  [pg.types.builtins.INT8, Number],
]);

/**
 * Connections of the application's role. Queries that are started together on one client are sent together
 * (`pipeline`): a command takes two round trips, a read one.
 */
export function createPool(url: string, max = 16): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    pipeline: true,
    stream: gatheringSocket,
    connectionTimeoutMillis: 5000,
    idle_in_transaction_session_timeout: 30_000,
    statement_timeout: 30_000,
    application_name: 'yimi',
    types: {
      getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
        PARSERS.get(oid) ?? pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
    },
  });
  // A connection that dies, idle or in use, is replaced at the next use; its queries say so by failing. Without
  // these listeners the event itself would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}
