/** What happens in the county, told to the browsers that this process serves. The relay writes it, all hubs read it. */
import type { EventAudience, EventName } from '../jobs/events.ts';
import { type Listener, listen } from '../store/listener.ts';
import type { Store } from '../store/store.ts';
import { watchSessions } from './session-watch.ts';

export const LIVE_CHANNEL = 'yimi_live';

export type LiveEvent = { seq: number; event: EventName; payload: Record<string, unknown> } & EventAudience;

export type LiveHub = {
  /** Hands every new event to the listener until the returned function is called. */
  subscribe(listener: (event: LiveEvent) => void): () => void;
  /** What came after `seq`, oldest first; null when it is more than can be caught up with, or kept no longer. */
  since(seq: number): Promise<LiveEvent[] | null>;
  /** Runs `end` when the process stops, or the session of this cookie's token or its post has ended, so that streams end. */
  onEnd(token: string, postId: string | null, end: () => void): () => void;
  close(): Promise<void>;
};

const BATCH = 1000;

const READ = {
  name: 'platform.live_since',
  text: `select seq, event, payload, region_code as "regionCode", person_id as "personId", hospital_id as "hospitalId"
         from live_event where county_code = $1 and seq > $2 order by seq limit ${BATCH}`,
};

export async function createLiveHub(store: Store, appUrl: string): Promise<LiveHub> {
  const listeners = new Set<(event: LiveEvent) => void>();
  const ends = new Set<() => void>();
  const sessions = watchSessions(store);
  const read = async (seq: number) =>
    (await store.pool.query<LiveEvent>({ ...READ, values: [store.county, seq] })).rows;
  const bounds = async () => {
    const { rows } = await store.pool.query<{ first: number | null; last: number | null }>(
      'select min(seq) as first, max(seq) as last from live_event where county_code = $1',
      [store.county],
    );
    return { first: rows[0]?.first ?? 1, last: rows[0]?.last ?? 0 };
  };

  let { last } = await bounds();
  let reading: Promise<void> | null = null;
  let again = false;
  const pull = (): void => {
    if (reading) {
      again = true;
      return;
    }
    reading = (async () => {
      do {
        again = false;
        const events = await read(last);
        for (const event of events) {
          last = event.seq;
          for (const listener of listeners) listener(event);
        }
        if (events.length === BATCH) again = true;
      } while (again);
    })()
      // The next notification, or the one after the connection is back, reads what this one missed.
      .catch(() => {})
      .finally(() => {
        reading = null;
      });
  };
  const channel: Listener = listen(appUrl, LIVE_CHANNEL, pull);

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async since(seq) {
      const { first, last: newest } = await bounds();
      if (seq + 1 < first || newest - seq > BATCH) return null;
      return read(seq);
    },
    onEnd(token, postId, end) {
      ends.add(end);
      const unwatch = sessions.watch(token, postId, end);
      return () => {
        ends.delete(end);
        unwatch();
      };
    },
    async close() {
      sessions.close();
      for (const end of ends) end();
      await channel.close();
      await reading;
    },
  };
}
