/** Consent to be acted for: given by the principal, for a time, and taken back at any moment. */
import { addYears, type LocalDate, localDate } from '@yimi/domain/local-date';
import { problem } from '@yimi/domain/problems';
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import type { Actor, Reader } from '../../platform/store/command.ts';
import { countyScope } from '../../platform/store/scope.ts';
import type { Store } from '../../platform/store/store.ts';
import { ageOf, findPersonByCitizenNumber, findPersonById, guardiansOf } from './queries.ts';
import { endProxy, findExpiredProxies, findProxyInForce, insertProxy, lockOwnProxy } from './store.proxy.ts';

const ADULT_YEARS = 18;
/** Long enough for an assessment and its certificate, short enough that nobody forgets it. */
const LONGEST_YEARS = 1;

type Given = { name: string; citizenNumber: string; validTo: LocalDate; consentVersion: string };
type ProxyPair = { id: string; principalId: string; agentId: string };

/**
 * Lets another adult, who has signed in here before, apply for the caller.
 * @throws Problem 'proxy-unknown', 'proxy-of-self', 'proxy-not-allowed' for a minor or somebody with a guardian,
 *   'proxy-agent-minor', 'proxy-dates', 'proxy-there'
 */
export function grantProxy(
  { store }: Services,
  session: Session,
  key: string,
  given: Given,
): Promise<{ proxyId: string }> {
  const today = localDate(store.now());
  const { validTo } = given;
  if (validTo <= today || validTo > addYears(today, LONGEST_YEARS)) throw problem('proxy-dates');
  // The agent lies outside of the principal's own rows; nothing of the agent is shown but what the principal typed.
  const county = countyScope(store.county);
  return store.command({
    name: 'people.grant_proxy',
    actor: session.actor,
    scope: county,
    key,
    fingerprint: { ...given, citizenNumber: store.cipher.index('citizen-number', given.citizenNumber).toString('hex') },
    conflicts: { proxy_open: 'proxy-there' },
    async decide(read) {
      const principalId = session.personId ?? '';
      const [principal, agent, guardians] = await Promise.all([
        findPersonById(read, store, county, principalId),
        findPersonByCitizenNumber(read, store, county, given.citizenNumber),
        guardiansOf(read, store, principalId),
      ]);
      if (!principal) throw problem('not-found');
      if (!agent || agent.name !== given.name || agent.diedOn) throw problem('proxy-unknown');
      if (agent.id === principal.id) throw problem('proxy-of-self');
      if (ageOf(store, principal) < ADULT_YEARS || guardians.length > 0) throw problem('proxy-not-allowed');
      if (ageOf(store, agent) < ADULT_YEARS) throw problem('proxy-agent-minor');
      const proxyId = store.newId();
      const values = [principal.id, agent.id, given.consentVersion, store.now(), validTo];
      return {
        reply: { proxyId },
        writes: [insertProxy(store.county, proxyId, ...values)],
        audit: [
          {
            action: 'proxy.grant',
            objectKind: 'proxy',
            objectId: proxyId,
            personId: principal.id,
            outcome: 'done',
            detail: { agentId: agent.id, validTo, consentVersion: given.consentVersion },
          },
        ],
        events: [{ event: 'proxy.granted', payload: { proxyId }, personId: principal.id }],
      };
    },
  });
}

/** Ended by either of the two, at once. @throws Problem 'not-found' */
export async function revokeProxy({ store }: Services, session: Session, key: string, proxyId: string): Promise<void> {
  const personId = session.personId ?? '';
  await store.command({
    name: 'people.revoke_proxy',
    actor: session.actor,
    scope: session.scope,
    key,
    fingerprint: proxyId,
    async decide(read) {
      const [proxy] = await read<ProxyPair>(lockOwnProxy(store.county, proxyId, personId));
      if (!proxy) throw problem('not-found');
      return ending(store, proxy, proxy.principalId === personId ? 'principal' : 'agent');
    },
  });
}

const SYSTEM: Actor = { id: 'system:people', role: 'system', name: '' };

/** Ends those whose day has come. They count no longer anyway; this says so, and takes back what they had opened. */
export async function endExpiredProxies({ store }: Services): Promise<void> {
  const scope = countyScope(store.county);
  const expired = await store.read<ProxyPair>(scope, findExpiredProxies(store.county, localDate(store.now())));
  for (const proxy of expired) {
    await store.command({
      name: 'people.expire_proxy',
      actor: SYSTEM,
      scope,
      key: `expire:${proxy.id}`,
      fingerprint: null,
      decide: async () => ending(store, proxy, 'expiry'),
    });
  }
}

function ending(store: Store, { id, principalId, agentId }: ProxyPair, by: 'principal' | 'agent' | 'expiry') {
  return {
    reply: null,
    writes: [endProxy(store.county, id, store.now(), by)],
    audit: [
      {
        action: 'proxy.end',
        objectKind: 'proxy',
        objectId: id,
        personId: principalId,
        outcome: 'done' as const,
        detail: { by, agentId },
      },
    ] as const,
    events: [{ event: 'proxy.ended' as const, payload: { proxyId: id, principalId, agentId }, personId: principalId }],
  };
}

/** Whether this agent may act for this principal now. */
export async function actsFor(read: Reader, store: Store, principalId: string, agentId: string): Promise<boolean> {
  const found = await read(findProxyInForce(store.county, principalId, agentId, localDate(store.now())));
  return found.length > 0;
}
