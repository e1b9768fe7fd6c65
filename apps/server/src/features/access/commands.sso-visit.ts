/**
 * A visit to the government's identity provider, from the button to the way back. The browser keeps a ticket, the server
 * what the answer is held to: an answer that somebody else brings, or brings again, is worth nothing.
 */
import { createHash, randomBytes } from 'node:crypto';
import { problem } from '@yimi/domain/problems';
import type { SsoAnswer, SsoClient, SsoIdentity, SsoSecrets } from '../../platform/outside/government-sso.ts';
import type { Services } from '../../platform/services.ts';
import type { AuditEntry, Reader } from '../../platform/store/command.ts';
import { countyScope } from '../../platform/store/scope.ts';
import type { Store } from '../../platform/store/store.ts';
import { STRANGER } from './commands.bind.ts';
import { ssoAssurance } from './queries.district.ts';
import { findSsoVisit, insertSsoVisit, lockSsoVisit, type SsoVisitRow, useSsoVisit } from './store.sso.ts';

const VISIT_MINUTES = 10;

/** What the browser brings back: its ticket, and the query of the address to which the provider sent it. */
export type CameBack = { ticket: string; search: string };

/** @param accountId who links it; null to sign in @throws Problem 'sso-away' */
export async function beginSsoVisit(app: Services, accountId: string | null): Promise<{ ticket: string; url: string }> {
  const { store } = app;
  const { acr } = await ssoAssurance((query) => store.read(countyScope(store.county), query), store);
  const { url, secrets } = await askProvider(app, (sso) => sso.begin(acr));
  const ticket = randomBytes(32).toString('base64url');
  await store.command({
    name: 'access.begin_sso_visit',
    actor: STRANGER,
    scope: countyScope(store.county),
    key: store.newId(),
    fingerprint: null,
    async decide() {
      const id = store.newId();
      const sealed = store.cipher.seal(JSON.stringify(secrets), 'sso_visit.secrets_sealed');
      const expires = new Date(store.now().getTime() + VISIT_MINUTES * 60_000);
      return {
        reply: null,
        writes: [insertSsoVisit(store.county, id, hashOf(ticket), accountId, sealed, expires)],
        audit: [visitEntry('sso.visit', id, 'done')],
        events: [],
      };
    },
  });
  return { ticket, url };
}

/**
 * Whom the provider vouches for. What it refuses spends the visit and stands in the trail.
 * @throws Problem 'sso-visit-ended', 'sso-away', 'sso-denied', 'sso-refused', 'sso-too-weak'
 */
export async function identityOfVisit(
  app: Services,
  { ticket, search }: CameBack,
  accountId: string | null,
): Promise<SsoIdentity> {
  const { store } = app;
  const read: Reader = (query) => store.read(countyScope(store.county), query);
  const [found] = await read<SsoVisitRow>(findSsoVisit(store.county, hashOf(ticket)));
  const visit = stillOpen(store, found, accountId);
  const secrets = JSON.parse(store.cipher.open(visit.secretsSealed, 'sso_visit.secrets_sealed')) as SsoSecrets;
  const answer = await askProvider(app, (sso) => sso.finish(search, secrets));
  if (answer.kind !== 'known') {
    await spend(store, visit.id, answer);
    if (answer.kind === 'refused') app.log.warn({ because: answer.because }, 'a sign-in by the provider was refused');
    throw problem(answer.kind === 'denied' ? 'sso-denied' : 'sso-refused');
  }
  const { identity } = answer;
  const asked = await ssoAssurance(read, store);
  const strong =
    (asked.acr.length === 0 || (identity.acr !== null && asked.acr.includes(identity.acr))) &&
    asked.amr.every((method) => identity.amr.includes(method));
  if (strong) return identity;
  await spend(store, visit.id, { kind: 'refused', because: 'assurance' });
  throw problem('sso-too-weak');
}

/** The visit, held until the command ends. @throws Problem 'sso-visit-ended' */
export async function openSsoVisit(
  read: Reader,
  store: Store,
  ticket: string,
  accountId: string | null,
): Promise<SsoVisitRow> {
  const [found] = await read<SsoVisitRow>(lockSsoVisit(store.county, hashOf(ticket)));
  return stillOpen(store, found, accountId);
}

/** Under what a person of the provider is found; hashed first, since a blind index knows no upper and lower case. */
export function subjectIndex({ cipher }: Store, issuer: string, subject: string): Buffer {
  return cipher.index('sso_link.subject', hashOf(JSON.stringify([issuer, subject])).toString('hex'));
}

/** Under what a session at the provider is found. */
export function providerSessionIndex({ cipher }: Store, issuer: string, providerSession: string): Buffer {
  return cipher.index('session.provider', hashOf(JSON.stringify([issuer, providerSession])).toString('hex'));
}

/** @throws Problem 'sso-away', also where the district has no provider */
export async function askProvider<Answer>(
  app: Services,
  question: (sso: SsoClient) => Promise<Answer>,
): Promise<Answer> {
  if (!app.sso) throw problem('sso-away');
  try {
    return await question(app.sso);
  } catch (error) {
    app.log.warn({ err: error }, 'the identity provider did not answer');
    throw problem('sso-away');
  }
}

function stillOpen(store: Store, visit: SsoVisitRow | undefined, accountId: string | null): SsoVisitRow {
  if (!visit || visit.usedAt || visit.expiresAt <= store.now() || visit.accountId !== accountId)
    throw problem('sso-visit-ended');
  return visit;
}

/** What was refused is not tried again. */
async function spend(store: Store, id: string, { kind }: SsoAnswer): Promise<void> {
  await store.command({
    name: 'access.spend_sso_visit',
    actor: STRANGER,
    scope: countyScope(store.county),
    key: store.newId(),
    fingerprint: null,
    decide: async () => ({
      reply: null,
      writes: [useSsoVisit(store.county, id, store.now())],
      audit: [{ ...visitEntry('session.begin', id, 'denied'), detail: { by: 'sso', ended: kind } }],
      events: [],
    }),
  });
}

function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function visitEntry(action: string, id: string, outcome: AuditEntry['outcome']): AuditEntry {
  return { action, objectKind: 'sso-visit', objectId: id, outcome };
}
