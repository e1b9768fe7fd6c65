/**
 * Links the own account to the own person at the identity provider. Whoever links has shown both within one visit: the
 * account by its own password or passkey, the person by signing in there.
 */
import { problem } from '@yimi/domain/problems';
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import type { AuditEntry } from '../../platform/store/command.ts';
import { refuseUnlessFresh } from './commands.confirm.ts';
import { beginSsoVisit, type CameBack, identityOfVisit, openSsoVisit, subjectIndex } from './commands.sso-visit.ts';
import {
  deleteSsoLink,
  findLinkOfAccount,
  findLinkOfSubject,
  putSsoLink,
  type SsoLinkRow,
  useSsoVisit,
} from './store.sso.ts';

/** @throws Problem 'not-allowed' for citizens, 'confirm-first', 'sso-away' */
export async function beginSsoLink(app: Services, session: Session): Promise<{ ticket: string; url: string }> {
  if (session.kind !== 'staff') throw problem('not-allowed');
  const { store } = app;
  await refuseUnlessFresh((query) => store.read(session.scope, query), store, session);
  return beginSsoVisit(app, session.accountId);
}

/** @throws Problem those of identityOfVisit, 'sso-linked-elsewhere' */
export async function linkSso(app: Services, session: Session, key: string, given: CameBack): Promise<void> {
  const { store } = app;
  const { county } = store;
  const { accountId } = session;
  const identity = await identityOfVisit(app, given, accountId);
  const index = subjectIndex(store, app.sso?.issuer ?? '', identity.subject);
  const outcome = await store.command<'linked' | 'elsewhere'>({
    name: 'access.link_sso',
    actor: session.actor,
    scope: session.scope,
    key,
    fingerprint: given.ticket,
    // Two accounts link the same person at once: the second is told the same as one that comes later.
    conflicts: { sso_link_subject: 'sso-linked-elsewhere' },
    async decide(read) {
      const visit = await openSsoVisit(read, store, given.ticket, accountId);
      const [link] = await read<SsoLinkRow>(findLinkOfSubject(county, index));
      const elsewhere = link !== undefined && link.accountId !== accountId;
      const spent = useSsoVisit(county, visit.id, store.now());
      return {
        reply: elsewhere ? 'elsewhere' : 'linked',
        writes: elsewhere ? [spent] : [spent, putSsoLink(county, accountId, index, store.now())],
        audit: [entry('sso.link', accountId, elsewhere ? 'denied' : 'done')],
        events: [],
      };
    },
  });
  if (outcome === 'elsewhere') throw problem('sso-linked-elsewhere');
}

/** The account is signed in to by password or passkey alone. @throws Problem 'not-found' when nothing is linked, 'confirm-first' */
export async function unlinkSso({ store }: Services, session: Session, key: string): Promise<void> {
  await store.command({
    name: 'access.unlink_sso',
    actor: session.actor,
    scope: session.scope,
    key,
    fingerprint: null,
    async decide(read) {
      await refuseUnlessFresh(read, store, session);
      const [link] = await read<SsoLinkRow>(findLinkOfAccount(store.county, session.accountId));
      if (!link) throw problem('not-found');
      return {
        reply: null,
        writes: [deleteSsoLink(store.county, session.accountId)],
        audit: [entry('sso.unlink', session.accountId, 'done')],
        events: [],
      };
    },
  });
}

function entry(action: string, accountId: string, outcome: AuditEntry['outcome']): AuditEntry {
  return { action, objectKind: 'account', objectId: accountId, outcome };
}
