/**
 * Gives back the jobs of workers that were killed.
 *
 * The queue itself frees such a job after four hours. Here each worker holds an advisory lock in its name as long as
 * its process lives; whoever can take the lock of a worker that still has jobs knows that it is dead.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from 'pino';
import { plainError } from '../log.ts';

export type Presence = {
  /** Announces a worker of this process. */
  announce(workerId: string): void;
  stop(): Promise<void>;
};

/** How often dead workers are looked for. */
const LOOK_MS = 5000;
const RETRY_MS = 1000;
/** A worker that has just begun may not be announced yet. */
const GRACE = '5 seconds';
/** First key of the advisory locks; the second is the hash of the worker's id. */
const LOCK = 7_305_804;

const FREE_THE_DEAD = `
  with absent as (
    select locked_by from (
      select distinct locked_by from graphile_worker._private_jobs
      where locked_by is not null and locked_at < now() - interval '${GRACE}' and not locked_by = any($2)
    ) busy
    where pg_try_advisory_xact_lock($1, hashtext(locked_by))
  )
  select graphile_worker.force_unlock_workers(array_agg(locked_by)), array_agg(locked_by) as freed
  from absent having count(*) > 0`;

export function startPresence(jobsUrl: string, log: Logger): Presence {
  const mine = new Set<string>();
  const stopping = new AbortController();
  let wake = () => {};

  const pause = async (ms: number) => {
    const woken = new AbortController();
    wake = () => woken.abort();
    await sleep(ms, undefined, { signal: AbortSignal.any([woken.signal, stopping.signal]) }).catch(() => {});
  };

  const work = async () => {
    while (!stopping.signal.aborted) {
      const client = new pg.Client({ connectionString: jobsUrl, application_name: 'yimi presence', keepAlive: true });
      client.on('error', () => {});
      try {
        await client.connect();
        const held = new Set<string>();
        while (!stopping.signal.aborted) {
          for (const workerId of mine) {
            if (held.has(workerId)) continue;
            await client.query('select pg_advisory_lock_shared($1, hashtext($2))', [LOCK, workerId]);
            held.add(workerId);
          }
          const { rows } = await client.query<{ freed: string[] }>(FREE_THE_DEAD, [LOCK, [...mine]]);
          if (rows[0]) log.warn({ workers: rows[0].freed }, 'gave back the jobs of workers that are gone');
          if (held.size === mine.size) await pause(LOOK_MS);
        }
      } catch (error) {
        if (!stopping.signal.aborted) log.warn({ err: plainError(error) }, 'presence of workers is announced again');
        await pause(RETRY_MS);
      } finally {
        await client.end().catch(() => {});
      }
    }
  };
  const working = work();

  return {
    announce(workerId) {
      mine.add(workerId);
      wake();
    },
    async stop() {
      stopping.abort();
      await working;
    },
  };
}
