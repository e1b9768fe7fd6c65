/** Staff sign in by the government's identity provider; a session that ends there ends here. */
import { localDate } from '@yimi/domain/local-date';
import { problem } from '@yimi/domain/problems';
import type { Device } from '../../platform/http/device.ts';
import type { Services } from '../../platform/services.ts';
import type { AuditEntry, Decision } from '../../platform/store/command.ts';
import { countyScope } from '../../platform/store/scope.ts';
import { STRANGER } from './commands.bind.ts';
import { type NewSession, newSession, sessionWrites } from './commands.session.ts';
import {
  askProvider,
  type CameBack,
  identityOfVisit,
  openSsoVisit,
  providerSessionIndex,
  subjectIndex,
} from './commands.sso-visit.ts';
import { findPosts } from './store.account.ts';
import { endSessions } from './store.session.ts';
import { findLinkOfSubject, findSessionsOfProvider, type SsoLinkRow, touchSsoLink, useSsoVisit } from './store.sso.ts';

type Outcome = 'in' | 'sso-unlinked' | 'account-closed';

/**
 * Signs in whoever the provider vouches for, if an account is linked to that very person: a name, a phone or an e-mail
 * that is the same links nobody.
 * @throws Problem those of identityOfVisit, 'sso-unlinked', 'account-closed'
 */
export async function signInBySso(app: Services, given: CameBack, device: Device): Promise<NewSession> {
  const { store } = app;
  const { county } = store;
  const identity = await identityOfVisit(app, given, null);
  const issuer = app.sso?.issuer ?? '';
  const session: NewSession = {
    ...newSession(store, 'staff', device, 'sso'),
    providerSession: identity.providerSession ? providerSessionIndex(store, issuer, identity.providerSession) : null,
  };
  const outcome = await store.command<Outcome>({
    name: 'access.sign_in_sso',
    actor: STRANGER,
    scope: countyScope(county),
    key: store.newId(),
    fingerprint: null,
    async decide(read): Promise<Decision<Outcome>> {
      const visit = await openSsoVisit(read, store, given.ticket, null);
      const spent = useSsoVisit(county, visit.id, store.now());
      const [link] = await read<SsoLinkRow>(findLinkOfSubject(county, subjectIndex(store, issuer, identity.subject)));
      if (!link) return refused('sso-unlinked', 'unknown', spent);
      const posts = await read(findPosts(county, link.accountId, localDate(store.now())));
      if (posts.length === 0) return refused('account-closed', link.accountId, spent);
      return {
        reply: 'in',
        writes: [
          spent,
          touchSsoLink(county, link.accountId, store.now()),
          ...sessionWrites(store, link.accountId, session),
        ],
        audit: [signIn(link.accountId, 'done')],
        events: [],
      };
    },
  });
  if (outcome !== 'in') throw problem(outcome);
  return session;
}

/**
 * Ends what the provider says has ended there (OpenID Connect Back-Channel Logout 1.0): that session, or all that the
 * person began by the provider.
 * @throws Problem 'sso-refused' for a token that is not the provider's, 'sso-away'
 */
export async function endByProvider(app: Services, logoutToken: string): Promise<void> {
  const { store } = app;
  const ended = await askProvider(app, (sso) => sso.endedBy(logoutToken));
  if (!ended) throw problem('sso-refused');
  const issuer = app.sso?.issuer ?? '';
  const ofSession = ended.providerSession && providerSessionIndex(store, issuer, ended.providerSession);
  const ofSubject = ended.subject && subjectIndex(store, issuer, ended.subject);
  await store.command({
    name: 'access.end_by_provider',
    actor: { id: 'system:access.sso', role: 'system', name: '' },
    scope: countyScope(store.county),
    key: store.newId(),
    fingerprint: null,
    async decide(read) {
      const sessions = await read<{ id: string; accountId: string }>(
        findSessionsOfProvider(store.county, ofSubject, ofSession, store.now()),
      );
      const entries = sessions.map(({ id, accountId }) => entry(accountId, id));
      return {
        reply: null,
        writes: sessions.map(({ id, accountId }) => endSessions(store.county, accountId, [id], store.now())),
        audit: [entries[0] ?? entry('unknown', null), ...entries.slice(1)],
        events: [],
      };
    },
  });
}

function entry(accountId: string, sessionId: string | null): AuditEntry {
  const detail = { by: 'sso', sessionId };
  return { action: 'session.end', objectKind: 'account', objectId: accountId, outcome: 'done', detail };
}

function refused(
  outcome: Exclude<Outcome, 'in'>,
  accountId: string,
  spent: ReturnType<typeof useSsoVisit>,
): Decision<Outcome> {
  return { reply: outcome, writes: [spent], audit: [signIn(accountId, 'denied')], events: [] };
}

function signIn(accountId: string, outcome: AuditEntry['outcome']): AuditEntry {
  return { action: 'session.begin', objectKind: 'account', objectId: accountId, outcome, detail: { by: 'sso' } };
}
