/** GET /api/live: server-sent events of the session's scope. `Last-Event-ID` goes on where a broken stream ended. */
import { may, type Permission } from '@yimi/domain/permissions';
import { contains } from '@yimi/domain/region-code';
import type { RawRoute } from '../http/route.ts';
import type { Session } from '../http/session.ts';
import type { EventName } from '../jobs/events.ts';
import type { LiveEvent } from './live-hub.ts';

const HEARTBEAT_MS = 15_000;

export const liveRoute: RawRoute = {
  methods: ['GET'],
  path: '/live',
  permission: 'session.own',
  async handle({ raw, response, session, app }) {
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      // Proxies must hand on at once.
      'x-accel-buffering': 'no',
    });
    // Headers leave with the first byte only.
    response.write(': hello\n\n');

    let sent = Number(raw.headers['last-event-id'] ?? Number.NaN);
    const tell = (event: LiveEvent) => {
      if (event.seq <= sent) return;
      sent = event.seq;
      if (concerns(session, event)) {
        // Another department is told that something happened, and not in which file.
        const payload = session.scope.line ? {} : event.payload;
        response.write(`id: ${event.seq}\ndata: ${JSON.stringify({ event: event.event, payload })}\n\n`);
      }
    };
    // New events wait until those that were missed are told.
    let early: LiveEvent[] | null = [];
    const unsubscribe = app.live.subscribe((event) => (early ? early.push(event) : tell(event)));
    const heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT_MS);
    const forget = app.live.onEnd(session.token, session.post?.id ?? null, () => response.end());
    const left = new Promise<void>((resolve) => response.once('close', resolve));
    try {
      if (Number.isSafeInteger(sent)) {
        const missed = await app.live.since(sent);
        // The client has to read everything anew: it was away too long.
        if (!missed) response.write('event: reset\ndata: {}\n\n');
        for (const event of missed ?? []) tell(event);
      }
      for (const event of early) tell(event);
      early = null;
      await left;
    } finally {
      clearInterval(heartbeat);
      unsubscribe();
      forget();
    }
  },
};

/** Of nobody's file: told to those who may open the door. */
const BY_PERMISSION: Partial<Record<EventName, Permission>> = {
  'change.proposed': 'organisation.read',
  'change.decided': 'organisation.read',
  'complaint.made': 'complaint.answer',
};

/** The same rows that the session's scope shows; an event without an audience is for nobody. */
function concerns({ scope, role }: Session, { event, regionCode, personId, hospitalId }: LiveEvent): boolean {
  const permission = BY_PERMISSION[event];
  if (permission) return may(role, permission);
  if (regionCode && scope.areas.some((area) => contains(area, regionCode))) return true;
  if (personId && personId === scope.personId) return true;
  return Boolean(hospitalId) && hospitalId === scope.hospitalId;
}
