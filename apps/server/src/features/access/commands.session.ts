/** Sessions: an unguessable token in a cookie, only its hash at rest. */
import { randomBytes } from 'node:crypto';
import type { Device } from '../../platform/http/device.ts';
import { hashToken, LONGEST_MS, type Session, sessionEnd } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import type { Statement } from '../../platform/store/statement.ts';
import type { Store } from '../../platform/store/store.ts';
import { clearFailures } from './store.account.ts';
import { endSession, insertSession, type Method } from './store.session.ts';

export type NewSession = {
  kind: Session['kind'];
  token: string;
  expires: Date;
  device: Device;
  method: Method;
};

/** The token is made outside of the command and never part of its stored reply. */
export function newSession(store: Store, kind: Session['kind'], device: Device, method: Method): NewSession {
  return {
    kind,
    device,
    method,
    token: randomBytes(32).toString('base64url'),
    expires: new Date(store.now().getTime() + LONGEST_MS[kind]),
  };
}

/** A sign-in that succeeded: its session, and the count of failures begins anew. */
export function sessionWrites(
  store: Store,
  accountId: string,
  { kind, token, device, method }: NewSession,
): Statement[] {
  const now = store.now();
  return [
    insertSession(store.county, hashToken(token), accountId, now, sessionEnd(kind, now), device, method),
    clearFailures(store.county, accountId),
  ];
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
      writes: [endSession(store.county, hashToken(session.token), store.now())],
      audit: [{ action: 'session.end', objectKind: 'account', objectId: session.accountId, outcome: 'done' }],
      events: [],
    }),
  });
  app.sessions.forget(session.token);
}
