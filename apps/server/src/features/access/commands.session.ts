/** Sessions: an unguessable token in a cookie, only its SM3 hash at rest. */
import { randomBytes } from 'node:crypto';
import { sm3 } from '@yimi/crypto/sm3';
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import type { Statement } from '../../platform/store/statement.ts';
import type { Store } from '../../platform/store/store.ts';
import { clearFailures, endSession, insertSession, touchSession } from './store.account.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** How long a session lives without being used: staff share desks, citizens own their phones. */
const IDLE_MS = { staff: 30 * MINUTE_MS, citizen: 30 * DAY_MS } as const;
/** How exactly the last use is remembered: one write a minute instead of one for each request. */
const TOUCH_MS = MINUTE_MS;

export type NewSession = { token: string; expires: Date };

export function hashOfToken(token: string): Buffer {
  return sm3(token);
}

/** The token is made outside of the command and never part of its stored reply. */
export function newSession(store: Store, kind: keyof typeof IDLE_MS): NewSession {
  return { token: randomBytes(32).toString('base64url'), expires: expiry(store.now(), kind) };
}

/** A sign-in that succeeded: its session, and the count of failures begins anew. */
export function sessionWrites(store: Store, accountId: string, { token, expires }: NewSession): Statement[] {
  return [
    insertSession(store.county, hashOfToken(token), accountId, store.now(), expires),
    clearFailures(store.county, accountId),
  ];
}

function expiry(from: Date, kind: keyof typeof IDLE_MS): Date {
  return new Date(from.getTime() + IDLE_MS[kind]);
}

/**
 * Moves the end of a session that is in use. Not a command: nothing is decided, and an audit row for each minute of
 * work would bury what matters.
 */
export async function keepSession(
  store: Store,
  token: string,
  kind: keyof typeof IDLE_MS,
  seenAt: Date,
): Promise<void> {
  const now = store.now();
  if (now.getTime() - seenAt.getTime() < TOUCH_MS) return;
  const { text, values } = touchSession(store.county, hashOfToken(token), now, expiry(now, kind));
  await store.pool.query(text, [...values]);
}

/** Ends the session of the caller. */
export async function signOut(app: Services, session: Session): Promise<void> {
  const { store } = app;
  await store.command({
    name: 'access.sign_out',
    actor: session.actor,
    scope: session.scope,
    key: store.newId(),
    fingerprint: null,
    decide: async () => ({
      reply: null,
      writes: [endSession(store.county, hashOfToken(session.token), store.now())],
      audit: [{ action: 'session.end', objectKind: 'account', objectId: session.accountId, outcome: 'done' }],
      events: [],
    }),
  });
  app.sessions.forget(session.token);
}
