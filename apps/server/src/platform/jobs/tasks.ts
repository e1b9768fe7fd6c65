/** Names of the queue's tasks. They begin with the county: several counties may share one database and its queue. */
import type { EventHandler, Sweep } from './event-handlers.ts';
import type { EventName } from './events.ts';

export const handlerTask = (county: string, handler: EventHandler): string =>
  `${county}:on:${handler.event}:${handler.name}`;
export const sweepTask = (county: string, sweep: Sweep): string => `${county}:sweep:${sweep.name}`;

/** The idempotency key that a handler's commands carry. */
export const handlerKey = (eventId: string, handler: EventHandler): string => `${eventId}:${handler.name}`;

/** @throws when two handlers of one event, or two sweeps, share a name: one would take the other's jobs */
export function handlersByEvent(
  handlers: readonly EventHandler[],
  sweeps: readonly Sweep[],
): Map<EventName, EventHandler[]> {
  const names = [...handlers.map(({ event, name }) => `${event} ${name}`), ...sweeps.map(({ name }) => name)];
  const doubled = names.find((name, index) => names.indexOf(name) !== index);
  if (doubled) throw new Error(`two handlers or sweeps are called ${doubled}`);
  const byEvent = new Map<EventName, EventHandler[]>();
  for (const handler of handlers) byEvent.set(handler.event, [...(byEvent.get(handler.event) ?? []), handler]);
  return byEvent;
}
