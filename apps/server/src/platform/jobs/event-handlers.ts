/** What a room does when something happened elsewhere, and what it looks after on its own. */
import type { Services } from '../services.ts';
import type { EventName, EventPayloads, RelayedEvent } from './events.ts';

/**
 * Runs at least once per event, perhaps twice, perhaps after a crash. Its effect happens once because its commands
 * carry `key` (the event's id and the handler's name) as their idempotency key.
 */
export type EventHandler = {
  event: EventName;
  /** Unique among the handlers of this event: `<room>.<what>`. */
  name: string;
  /** Whether there is anything to do for this event; absent: always. Asked before a job is made of it. */
  concerns?(payload: RelayedEvent['payload']): boolean;
  run(app: Services, event: RelayedEvent, key: string): Promise<void>;
};

export function isConcerned(handler: EventHandler, { event, payload }: RelayedEvent): boolean {
  return handler.event === event && (handler.concerns?.(payload) ?? true);
}

/** Finds what a crash left behind, or what became due. Runs on the minute, on one worker of the county. */
export type Sweep = {
  /** `<room>.<what>` */
  name: string;
  everyMinutes: number;
  run(app: Services): Promise<void>;
};

/**
 * Declares a handler with the payload of its event: `onEvent('case.approved', 'certificates.issue', async (app, event, key) => …)`.
 * @param concerns by which the handler says beforehand that an event is none of its business: no job is made then
 */
export function onEvent<Name extends EventName>(
  event: Name,
  name: string,
  run: (app: Services, event: RelayedEvent<Name>, key: string) => Promise<void>,
  concerns?: (payload: EventPayloads[Name]) => boolean,
): EventHandler {
  const handler = { event, name, run, ...(concerns && { concerns }) };
  return handler as EventHandler;
}
