/** Wakes the relay after a commit. */
import type pg from 'pg';

export const OUTBOX_CHANNEL = 'yimi_outbox';

/**
 * NOTIFY inside the business transaction holds a global lock over the commit (a quarter of the throughput), so it is
 * sent afterwards: at once when it was quiet, at most once per window under load.
 */
const WINDOW_MS = 25;

export type OutboxBell = { ring(): void; close(): void };

/** A ring that is lost does no harm: the relay looks by itself every second. */
export function createOutboxBell(pool: pg.Pool, county: string): OutboxBell {
  let window: NodeJS.Timeout | null = null;
  let again = false;
  const send = () => {
    again = false;
    pool.query('select pg_notify($1, $2)', [OUTBOX_CHANNEL, county]).catch(() => {});
    window = setTimeout(() => {
      window = null;
      if (again) send();
    }, WINDOW_MS);
    window.unref();
  };
  return {
    ring() {
      if (window) again = true;
      else send();
    },
    close() {
      if (window) clearTimeout(window);
      window = null;
    },
  };
}
