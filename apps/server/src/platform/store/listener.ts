/** A connection that listens to one channel and comes back by itself. */
import pg from 'pg';

export type Listener = { close(): Promise<void> };

const RETRY_MS = 1000;

/**
 * `onNotify` runs for each notification and once after every (re)connect, since what was sent meanwhile is lost.
 */
export function listen(url: string, channel: string, onNotify: (payload: string) => void): Listener {
  let closed = false;
  let client: pg.Client | null = null;
  let retry: NodeJS.Timeout | null = null;

  const connect = async () => {
    const fresh = new pg.Client({ connectionString: url, application_name: `yimi ${channel}`, keepAlive: true });
    client = fresh;
    fresh.on('notification', (message) => onNotify(message.payload ?? ''));
    fresh.on('error', () => {});
    fresh.on('end', () => {
      if (!closed) retry = setTimeout(() => void connect(), RETRY_MS);
    });
    try {
      await fresh.connect();
      await fresh.query(`listen ${fresh.escapeIdentifier(channel)}`);
      onNotify('');
    } catch {
      // 'end' follows and tries again.
      fresh.end().catch(() => {});
    }
  };
  const connecting = connect();

  return {
    async close() {
      closed = true;
      if (retry) clearTimeout(retry);
      await connecting;
      await client?.end().catch(() => {});
    },
  };
}
