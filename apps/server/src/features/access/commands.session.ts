/** Sessions: an unguessable token in a cookie, only its hash at rest. */
import { randomBytes } from 'node:crypto';
import type { Device } from '../../platform/http/device.ts';
import { hashToken, LONGEST_MS, type Session, sessionEnd } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import type { Statement } from '../../platform/store/statement.ts';
import type { Store } from '../../platform/store/store.ts';
import { clearFailures } from './store.account.ts';
import { endSession, findPresentSession, insertSession, type Method, type PresentSession } from './store.session.ts';

export type NewSession = {
  kind: Session['kind'];
  token: string;
  expires: Date;
  device: Device;
  method: Method;
  /** Hash of the session at the identity provider that began this one. */
  providerSession?: Buffer | null;
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
  { kind, token, device, method, providerSession }: NewSession,
): Statement[] {
  const now = store.now();
  return [
    insertSession(
      store.county,
      hashToken(token),
      accountId,
      now,
      sessionEnd(kind, now),
      device,
      method,
      providerSession ?? null,
    ),
    clearFailures(store.county, accountId),
  ];
}

/**
 * Ends the session of the caller. Who came by the identity provider leaves there too: else the next person at this desk
 * would be let in as the one before.
 */
export async function signOut(app: Services, session: Session): Promise<{ leaveAt: string | null }> {
  const { store } = app;
  const method = await store.command<Method | 'unknown'>({
    name: 'access.sign_out',
    actor: session.actor,
    scope: session.scope,
    key: store.newId(),
    fingerprint: null,
    decide: async (read) => ({
      reply:
        (await read<PresentSession>(findPresentSession(store.county, hashToken(session.token))))[0]?.method ??
        'unknown',
      writes: [endSession(store.county, hashToken(session.token), store.now())],
      audit: [{ action: 'session.end', objectKind: 'account', objectId: session.accountId, outcome: 'done' }],
      events: [],
    }),
  });
  app.sessions.forget(session.token);
  if (method !== 'sso' || !app.sso) return { leaveAt: null };
  // The session here has ended, whether the provider answers or not.
  const leaveAt = await app.sso.leaveUrl().catch(() => null);
  return { leaveAt };
}
