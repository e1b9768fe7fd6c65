/** Where somebody is signed in, and by what. */
import { hashToken, type Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import { findPasskeys, type PasskeyRow } from './store.passkey.ts';
import { findSessions, type SessionRow } from './store.session.ts';
import { findLinkOfAccount, type SsoLinkRow } from './store.sso.ts';

/** The caller's sessions, the last used first. */
export async function ownSessions({ store }: Services, session: Session) {
  const present = hashToken(session.token);
  const rows = await store.read<SessionRow>(session.scope, findSessions(store.county, session.accountId, store.now()));
  return rows.map(({ id, tokenHash, device, method, createdAt, seenAt }) => ({
    id,
    device,
    method,
    createdAt: createdAt.toISOString(),
    seenAt: seenAt.toISOString(),
    present: tokenHash.equals(present),
  }));
}

/** The caller's passkeys, the oldest first. */
export async function ownPasskeys({ store }: Services, session: Session) {
  const rows = await store.read<PasskeyRow>(session.scope, findPasskeys(store.county, session.accountId));
  return rows.map(({ id, name, createdAt, usedAt }) => ({
    id,
    name,
    createdAt: createdAt.toISOString(),
    usedAt: usedAt?.toISOString() ?? null,
  }));
}

/** Since when the caller's account is linked to somebody at the identity provider. */
export async function ownSsoLink({ store }: Services, session: Session) {
  const [link] = await store.read<SsoLinkRow>(session.scope, findLinkOfAccount(store.county, session.accountId));
  if (!link) return { link: null };
  return { link: { createdAt: link.createdAt.toISOString(), usedAt: link.usedAt?.toISOString() ?? null } };
}
