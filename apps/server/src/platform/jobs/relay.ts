/**
 * Hands on what commands wrote into the outbox: a job for each handler, a row for the browsers.
 *
 * One relay per county works, held by an advisory lock; those of other processes stand by and take over within a
 * second when its connection ends. All work runs on the connection that holds the lock: who loses it can't go on.
 * A crash between the jobs and the mark hands a batch on twice; the jobs carry the event's id as their key and
 * handlers carry it as their idempotency key, so the effect happens once.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { AddJobsJobSpec } from 'graphile-worker';
import pg from 'pg';
import type { Logger } from 'pino';
import { LIVE_CHANNEL } from '../live/live-hub.ts';
import { plainError } from '../log.ts';
import { listen } from '../store/listener.ts';
import { OUTBOX_CHANNEL } from '../store/outbox-bell.ts';
import { type EventHandler, isConcerned } from './event-handlers.ts';
import type { EventName, RelayedEvent } from './events.ts';
import { handlerKey, handlerTask } from './tasks.ts';

export type RelayParts = {
  county: string;
  appUrl: string;
  handlers: ReadonlyMap<EventName, readonly EventHandler[]>;
  addJobs(jobs: AddJobsJobSpec[]): Promise<unknown>;
  now(): Date;
  log: Logger;
};

export type Relay = { stop(): Promise<void> };

/** 50 000 events per second were measured with batches of this size. */
const BATCH = 500;
/** How often it looks by itself, for a bell that was lost; and how soon a relay that stands by takes over. */
const LOOK_MS = 1000;
/** First key of the advisory lock; the second is the county. */
const LOCK = 7_305_803;

const waiting = (county: string) => ({
  name: 'platform.outbox_waiting',
  text: `select id, at, event, payload, region_code as "regionCode", person_id as "personId", hospital_id as "hospitalId"
         from outbox where county_code = $1 and relayed_at is null order by id limit ${BATCH}`,
  values: [county],
});

// Only the relay writes here, so the next numbers are free, and they are seen in the order of their numbers.
const MARK = `
  with told as (
    insert into live_event (county_code, seq, at, event, payload, region_code, person_id, hospital_id)
    select $1, coalesce((select max(seq) from live_event where county_code = $1), 0) + row_number() over (order by id),
           at, event, payload, region_code, person_id, hospital_id
    from outbox where county_code = $1 and id = any($2)
  )
  update outbox set relayed_at = $3 where county_code = $1 and id = any($2)`;

export function startRelay(parts: RelayParts): Relay {
  const { county, appUrl, log } = parts;
  const stopping = new AbortController();
  let wake = () => {};
  let rung = false;
  const bell = listen(appUrl, OUTBOX_CHANNEL, (payload) => {
    if (payload && payload !== county) return;
    rung = true;
    wake();
  });

  /** Until the bell rings, or it is time to look, or to stop. */
  const pause = async () => {
    if (rung || stopping.signal.aborted) return;
    const waited = new AbortController();
    wake = () => waited.abort();
    const signal = AbortSignal.any([waited.signal, stopping.signal]);
    await sleep(LOOK_MS, undefined, { signal }).catch(() => {});
  };

  const work = async () => {
    while (!stopping.signal.aborted) {
      const client = new pg.Client({
        connectionString: appUrl,
        application_name: 'yimi relay',
        keepAlive: true,
        pipeline: true,
      });
      client.on('error', () => {});
      try {
        await client.connect();
        await waitForTurn(client, county, stopping.signal);
        while (!stopping.signal.aborted) {
          rung = false;
          const count = await relayBatch(client, parts);
          if (count < BATCH) await pause();
        }
      } catch (error) {
        if (!stopping.signal.aborted)
          log.warn({ err: plainError(error) }, 'the relay lost its footing and starts again');
        await sleep(LOOK_MS, undefined, { signal: stopping.signal }).catch(() => {});
      } finally {
        await client.end().catch(() => {});
      }
    }
  };
  const working = work();

  return {
    async stop() {
      stopping.abort();
      await bell.close();
      await working;
    },
  };
}

async function waitForTurn(client: pg.Client, county: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const lock = 'select pg_try_advisory_lock($1, $2) as mine';
    const { rows } = await client.query<{ mine: boolean }>(lock, [LOCK, Number(county)]);
    if (rows[0]?.mine) return;
    await sleep(LOOK_MS, undefined, { signal }).catch(() => {});
  }
}

/** Hands one batch on; returns how many events that were. */
async function relayBatch(client: pg.Client, { county, handlers, addJobs, now }: RelayParts): Promise<number> {
  const { rows: events } = await client.query<RelayedEvent & { at: Date | string }>(waiting(county));
  if (events.length === 0) return 0;
  const jobs = events.flatMap((event) =>
    (handlers.get(event.event) ?? [])
      .filter((handler) => isConcerned(handler, event as RelayedEvent))
      .map((handler) => ({
        identifier: handlerTask(county, handler),
        payload: event,
        jobKey: handlerKey(event.id, handler),
      })),
  );
  if (jobs.length > 0) await addJobs(jobs);
  const mark = { name: 'platform.outbox_mark', text: MARK, values: [county, events.map(({ id }) => id), now()] };
  // All on the wire at once; when one fails, the commit undoes the others.
  await Promise.all([
    client.query('begin'),
    client.query(mark),
    client.query('select pg_notify($1, $2)', [LIVE_CHANNEL, county]),
    client.query('commit'),
  ]);
  return events.length;
}
