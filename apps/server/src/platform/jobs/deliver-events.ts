/** Test support: hands on the events in the outbox in the calling process, at once and in order, until none is left. */
import type { Services } from '../services.ts';
import { type EventHandler, isConcerned } from './event-handlers.ts';
import type { RelayedEvent } from './events.ts';
import { handlerKey } from './tasks.ts';

/** Runs the handlers of every waiting event, those of the events that they write included; returns the events. */
export async function deliverEvents(app: Services, handlers: readonly EventHandler[]): Promise<RelayedEvent[]> {
  const { county, pool, now } = app.store;
  const delivered: RelayedEvent[] = [];
  for (;;) {
    const { rows } = await pool.query<RelayedEvent & { at: Date }>(
      `select id, at, event, payload, region_code as "regionCode", person_id as "personId", hospital_id as "hospitalId"
       from outbox where county_code = $1 and relayed_at is null order by id`,
      [county],
    );
    if (rows.length === 0) return delivered;
    for (const row of rows) {
      const event: RelayedEvent = JSON.parse(JSON.stringify(row));
      for (const handler of handlers) {
        if (isConcerned(handler, event)) await handler.run(app, event, handlerKey(event.id, handler));
      }
      await pool.query('update outbox set relayed_at = $3 where county_code = $1 and id = $2', [
        county,
        event.id,
        now(),
      ]);
      delivered.push(event);
    }
  }
}
