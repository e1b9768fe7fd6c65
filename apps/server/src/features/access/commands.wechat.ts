/**
 * Sign-in of citizens from WeChat: who came (`wx.login`), at first also the phone that WeChat vouches for and, where
 * nobody knows that phone, name and citizen number. WeChat's codes are good once, so a ticket holds the visit together.
 */
import { createHash, randomBytes } from 'node:crypto';
import { problem } from '@yimi/domain/problems';
import type { Device } from '../../platform/http/device.ts';
import type { WechatClient } from '../../platform/outside/wechat.ts';
import type { Services } from '../../platform/services.ts';
import type { Decision, Reader } from '../../platform/store/command.ts';
import { countyScope } from '../../platform/store/scope.ts';
import type { Store } from '../../platform/store/store.ts';
import {
  ATTEMPTS,
  BINDING_CONFLICTS,
  bind,
  identityOf,
  type Outcome,
  type Proof,
  STRANGER,
  success,
} from './commands.bind.ts';
import { type NewSession, newSession } from './commands.session.ts';
import { type CitizenAccountRow, findCitizenByPhone, findCitizenByWechat, linkWechat } from './store.account.ts';
import { addPhone, countVisitAttempt, insertVisit, lockVisit, useVisit, type VisitRow } from './store.wechat.ts';

const VISIT_MINUTES = 10;

/** What is missing before the visit can become a session. */
export type Missing = 'nothing' | 'phone' | 'identity';
export type Visit = { ticket: string; needs: Missing };

/** @throws Problem 'wechat-code-wrong', 'wechat-failed' */
export async function visitFromWechat(app: Services, loginCode: string): Promise<Visit> {
  const openId = await ask(app, (wechat) => wechat.openIdOf(loginCode));
  const { store } = app;
  const { cipher, county } = store;
  const ticket = randomBytes(32).toString('base64url');
  const wechatIndex = cipher.index('wechat', openId);
  const needs = await store.command<Missing>({
    name: 'access.wechat_visit',
    actor: STRANGER,
    scope: countyScope(county),
    key: store.newId(),
    fingerprint: null,
    async decide(read) {
      const [account] = await read<CitizenAccountRow>(findCitizenByWechat(county, wechatIndex));
      const id = store.newId();
      const expires = new Date(store.now().getTime() + VISIT_MINUTES * 60_000);
      const sealed = cipher.seal(openId, 'account.wechat_sealed');
      return {
        reply: account ? 'nothing' : 'phone',
        writes: [insertVisit(county, id, hashOfTicket(ticket), sealed, wechatIndex, expires)],
        audit: [{ action: 'wechat.visit', objectKind: 'wechat-visit', objectId: id, outcome: 'done' }],
        events: [],
      };
    },
  });
  return { ticket, needs };
}

/** @throws Problem 'wechat-code-wrong', 'wechat-failed', 'wechat-visit-ended' */
export async function phoneFromWechat(app: Services, ticket: string, phoneCode: string): Promise<Visit> {
  const phone = await ask(app, (wechat) => wechat.phoneOf(phoneCode));
  const { store } = app;
  const { cipher, county } = store;
  const phoneIndex = cipher.index('phone', phone);
  const needs = await store.command<Missing>({
    name: 'access.wechat_phone',
    actor: STRANGER,
    scope: countyScope(county),
    key: store.newId(),
    fingerprint: null,
    async decide(read) {
      const visit = await openVisit(read, store, ticket);
      const [account] = await read<CitizenAccountRow>(findCitizenByPhone(county, phoneIndex));
      return {
        reply: account ? 'nothing' : 'identity',
        writes: [addPhone(county, visit.id, cipher.seal(phone, 'account.phone_sealed'), phoneIndex)],
        audit: [{ action: 'wechat.phone', objectKind: 'wechat-visit', objectId: visit.id, outcome: 'done' }],
        events: [],
      };
    },
  });
  return { ticket, needs };
}

export type WechatCredentials = { ticket: string; citizenNumber?: string; name?: string };

/**
 * Signs in, and links the account to this WeChat from now on.
 * @throws Problem 'wechat-visit-ended', 'wechat-phone-needed', 'citizen-number-needed', and those of a first sign-in by phone
 */
export async function signInFromWechat(app: Services, given: WechatCredentials, device: Device): Promise<NewSession> {
  const { store } = app;
  const session = newSession(store, 'citizen', device, 'wechat');
  const outcome = await store.command<Outcome>({
    name: 'access.sign_in_wechat',
    actor: STRANGER,
    scope: countyScope(store.county),
    key: store.newId(),
    fingerprint: null,
    conflicts: { ...BINDING_CONFLICTS, account_wechat: 'changed-meanwhile' },
    decide: (read) => decideSignIn(read, store, given, session),
  });
  if (outcome !== 'in') throw problem(outcome);
  return session;
}

async function decideSignIn(
  read: Reader,
  store: Store,
  given: WechatCredentials,
  session: NewSession,
): Promise<Decision<Outcome>> {
  const { county, cipher } = store;
  const visit = await openVisit(read, store, given.ticket);
  const proof: Proof = {
    kind: 'wechat-visit',
    id: visit.id,
    use: useVisit(county, visit.id, store.now()),
    countAttempt: countVisitAttempt(county, visit.id),
  };
  const linked = (accountId: string) => [linkWechat(county, accountId, visit.wechatSealed, visit.wechatIndex)];

  const [known] = await read<CitizenAccountRow>(findCitizenByWechat(county, visit.wechatIndex));
  if (known) return success(store, proof, known, [], session);
  if (!visit.phoneSealed || !visit.phoneIndex) throw problem('wechat-phone-needed');
  const [byPhone] = await read<CitizenAccountRow>(findCitizenByPhone(county, visit.phoneIndex));
  if (byPhone) return success(store, proof, byPhone, linked(byPhone.id), session);
  if (!given.citizenNumber || !given.name) throw problem('citizen-number-needed');
  const phone = cipher.open(visit.phoneSealed, 'account.phone_sealed');
  return bind(read, store, proof, { phone, ...identityOf(store, given.citizenNumber, given.name) }, session, linked);
}

async function openVisit(read: Reader, store: Store, ticket: string): Promise<VisitRow> {
  const [visit] = await read<VisitRow>(lockVisit(store.county, hashOfTicket(ticket)));
  if (!visit || visit.usedAt || visit.expiresAt <= store.now() || visit.attempts >= ATTEMPTS)
    throw problem('wechat-visit-ended');
  return visit;
}

function hashOfTicket(ticket: string): Buffer {
  return createHash('sha256').update(ticket).digest();
}

async function ask(app: Services, question: (wechat: WechatClient) => Promise<string | null>): Promise<string> {
  if (!app.wechat) throw problem('wechat-failed');
  let answer: string | null;
  try {
    answer = await question(app.wechat);
  } catch (error) {
    app.log.warn({ err: error }, 'WeChat did not answer');
    throw problem('wechat-failed');
  }
  if (answer === null) throw problem('wechat-code-wrong');
  return answer;
}
