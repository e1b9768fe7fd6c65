/** Forgets what has done its duty, so that these tables stay small. */
import type { Sweep } from './event-handlers.ts';

/** Rows at a time: no long locks, no long transactions. */
const BATCH = 5000;

/**
 * Idempotency keys serve retries of one request: phones that were offline for a week included. A browser that was away
 * for longer than a day reads its pages anew. Relayed events are kept a week for finding out what happened.
 */
const KEPT = [
  { table: 'live_event', key: 'seq', old: "at < $2::timestamptz - interval '1 day'" },
  { table: 'outbox', key: 'id', old: "relayed_at < $2::timestamptz - interval '7 days'" },
  { table: 'idempotency', key: 'ctid', old: "at < $2::timestamptz - interval '30 days'" },
] as const;

export const cleanUp: Sweep = {
  name: 'platform.clean-up',
  everyMinutes: 10,
  async run({ store }) {
    for (const { table, key, old } of KEPT) {
      const text = `delete from ${table} where county_code = $1 and ${key} = any(
        array(select ${key} from ${table} where county_code = $1 and ${old} limit ${BATCH}))`;
      let gone: number | null;
      do {
        gone = (await store.pool.query(text, [store.county, store.now()])).rowCount;
      } while (gone === BATCH);
    }
  },
};
