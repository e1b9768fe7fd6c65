/** What a room does when something happened elsewhere, and what it looks after on its own. */
import type { Services } from '../services.ts';
import type { EventName, RelayedEvent } from './events.ts';

/**
 * Runs at least once per event, perhaps twice, perhaps after a crash. Its effect happens once because its commands
 * carry `key` (the event's id and the handler's name) as their idempotency key.
 */
export type EventHandler = {
  event: EventName;
  /** Unique among the handlers of this event: `<room>.<what>`. */
  name: string;
  run(app: Services, event: RelayedEvent, key: string): Promise<void>;
};

/** Finds what a crash left behind, or what became due. Runs on the minute, on one worker of the county. */
export type Sweep = {
  /** `<room>.<what>` */
  name: string;
  everyMinutes: number;
  run(app: Services): Promise<void>;
};

/** Declares a handler with the payload of its event: `onEvent('case.approved', 'certificates.issue', async (app, event, key) => …)`. */
export function onEvent<Name extends EventName>(
  event: Name,
  name: string,
  run: (app: Services, event: RelayedEvent<Name>, key: string) => Promise<void>,
): EventHandler {
  return { event, name, run: run as EventHandler['run'] };
}
