import { decodeJwt, importJWK, type JWK, type JWTPayload, SignJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TestCaller } from '../../platform/http/test-server.ts';
import { subjectOf } from '../../platform/outside/government-sso.simulator/sso-simulator.ts';
import {
  LEFT_URI,
  REDIRECT_URI,
  startTestProvider,
  type TestProvider,
} from '../../platform/outside/government-sso.simulator/test-provider.ts';
import { governmentSso } from '../../platform/outside/government-sso.ts';
import { codeOf, type Refusal } from '../../test-support/driven-case.ts';
import { COUNTY, type PlantedDistrict, plantDistrict } from '../../test-support/planted-district.ts';

let provider: TestProvider;
let district: PlantedDistrict;
let staff: TestCaller;
let key: JWK;
let tampered = (claims: JWTPayload) => claims;
let order = 0;
/** Of the member of staff at the provider: another one for each test. */
let login: string;

beforeAll(async () => {
  provider = await startTestProvider({
    async tamper(body, itsKey) {
      key = itsKey;
      return { ...body, id_token: await signed(tampered(decodeJwt(body.id_token))) };
    },
  });
  // The provider lives in today's time, and so does this district.
  const now = () => district.database.clock.now();
  const sso = await governmentSso(provider.access, { redirectUri: REDIRECT_URI, leftUri: LEFT_URI, now });
  district = await plantDistrict({}, { sso, config: { demo: true } });
});
afterAll(() => Promise.all([district.close(), provider.stop()]));
beforeEach(async () => {
  district.database.clock.set(new Date().toISOString());
  await district.database.owner.query(`delete from district_setting where key = 'ssoAssurance'`);
  tampered = (claims) => claims;
  staff = await district.staff('district-reviewer');
  login = `person-${++order}`;
});

const signed = async (claims: JWTPayload, typ = 'JWT') =>
  new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: key.kid ?? '', typ }).sign(await importJWK(key, 'ES256'));

type Begun = { ticket: string; url: string };
const begin = async (as?: TestCaller) =>
  (await district.call<Begun>('POST', as ? '/sso-link/visits' : '/sessions/sso/visits', { ...(as && { as }) })).body;
const finish = (ticket: string, search: string, as?: TestCaller) =>
  district.call<Refusal & { accountId: string; posts: { id: string }[] }>('POST', as ? '/sso-link' : '/sessions/sso', {
    ...(as && { as }),
    body: { ticket, search },
  });
/** The whole way: to the provider, and back as whoever one is there. */
async function through(who: string | null = login, as?: TestCaller) {
  const { ticket, url } = await begin(as);
  return finish(ticket, await provider.visit(url, who), as);
}
const cookieOf = ({ headers }: { headers: Record<string, unknown> }) =>
  String(headers['set-cookie']).split(';')[0] ?? '';
const trail = async () =>
  (
    await district.database.owner.query<{ action: string; outcome: string; detail: unknown }>(
      'select action, outcome, detail from audit order by xid desc limit 1',
    )
  ).rows[0];

describe('an account that its owner linked', () => {
  test('is signed in to, with its own posts and by no other person of the provider', async () => {
    expect((await through(login, staff)).status).toBe(201);
    const reply = await through();
    expect(reply).toMatchObject({ status: 200, body: { accountId: staff.accountId, posts: [{ id: staff.postId }] } });
    expect(codeOf(await through('somebody-else'))).toBe('sso-unlinked');
    const sessions = await district.call<{ method: string }[]>('GET', '/sessions', {
      as: { accountId: staff.accountId, cookie: cookieOf(reply) },
    });
    expect(sessions.body.map(({ method }) => method)).toContain('sso');
  });

  test('ends its session after half an hour unused, as any other', async () => {
    await through(login, staff);
    const as = { accountId: staff.accountId, cookie: cookieOf(await through()) };
    district.database.clock.advance(29 * 60_000);
    expect((await district.call('GET', '/session', { as })).status).toBe(200);
    district.database.clock.advance(31 * 60_000);
    expect((await district.call('GET', '/session', { as })).status).toBe(401);
  });

  test('is closed to who holds no post any more', async () => {
    await through(login, staff);
    await district.database.owner.query(`update post set valid_to = '2020-02-01' where account_id = $1`, [
      staff.accountId,
    ]);
    expect(codeOf(await through())).toBe('account-closed');
  });

  test('is seen as linked, and after unlinking signs nobody in', async () => {
    expect((await district.call('GET', '/sso-link', { as: staff })).body).toEqual({ link: null });
    await through(login, staff);
    expect((await district.call('GET', '/sso-link', { as: staff })).body).toMatchObject({ link: { usedAt: null } });
    expect((await district.call('DELETE', '/sso-link', { as: staff })).status).toBe(200);
    expect(codeOf(await through())).toBe('sso-unlinked');
    expect((await district.call('DELETE', '/sso-link', { as: staff })).status).toBe(404);
  });

  test('knows its person by nothing that can be read in the database', async () => {
    await through(login, staff);
    const { rows } = await district.database.owner.query('select * from sso_link where account_id = $1', [
      staff.accountId,
    ]);
    expect(JSON.stringify(rows)).not.toContain(subjectOf(login));
    // Two persons of a provider may differ by upper and lower case only.
    tampered = (claims) => ({ ...claims, sub: String(claims.sub).toUpperCase() });
    expect(codeOf(await through())).toBe('sso-unlinked');
  });
});

describe('a link', () => {
  test('is never to a person who has another account', async () => {
    const other = await district.staff('doctor');
    await through(login, other);
    expect(codeOf(await through(login, staff))).toBe('sso-linked-elsewhere');
    expect(await trail()).toMatchObject({ action: 'sso.link', outcome: 'denied' });
    expect((await through()).body.accountId).toBe(other.accountId);
  });

  test('is finished by the account that began it only', async () => {
    const other = await district.staff('doctor');
    const { ticket, url } = await begin(staff);
    const search = await provider.visit(url, login);
    expect(codeOf(await finish(ticket, search, other))).toBe('sso-visit-ended');
    expect(codeOf(await finish(ticket, search))).toBe('sso-visit-ended');
    expect((await finish(ticket, search, staff)).status).toBe(201);
  });

  test('does not come of a visit that was to sign in', async () => {
    const { ticket, url } = await begin();
    expect(codeOf(await finish(ticket, await provider.visit(url, login), staff))).toBe('sso-visit-ended');
  });

  test('is for staff: a citizen is told so', async () => {
    const citizen = await district.plantCitizen({ personId: (await district.person()).id });
    const refused = await district.call<Refusal>('POST', '/sso-link/visits', { as: citizen });
    expect(codeOf(refused)).toBe('not-allowed');
  });
});

describe('nobody is let in', () => {
  beforeEach(async () => void (await through(login, staff)));

  test('by an answer that was used before, or that came to another browser', async () => {
    const { ticket, url } = await begin();
    const search = await provider.visit(url, login);
    expect((await finish(ticket, search)).status).toBe(200);
    expect(codeOf(await finish(ticket, search))).toBe('sso-visit-ended');
    // Somebody else's answer in one's own browser: one would work in their name without knowing.
    expect(codeOf(await finish((await begin()).ticket, search))).toBe('sso-refused');
    expect(codeOf(await finish('made-up', search))).toBe('sso-visit-ended');
  });

  test('after ten minutes', async () => {
    const { ticket, url } = await begin();
    const search = await provider.visit(url, login);
    district.database.clock.advance(10 * 60_000);
    expect(codeOf(await finish(ticket, search))).toBe('sso-visit-ended');
  });

  test('who refuses at the provider, or whose token has another nonce or audience; each stands in the trail', async () => {
    expect(codeOf(await through(null))).toBe('sso-denied');
    expect(await trail()).toMatchObject({ action: 'session.begin', outcome: 'denied', detail: { ended: 'denied' } });
    for (const wrong of [{ nonce: 'another' }, { aud: 'another' }, { exp: 1 }]) {
      tampered = (claims) => ({ ...claims, ...wrong });
      expect(codeOf(await through())).toBe('sso-refused');
      expect(await trail()).toMatchObject({ action: 'session.begin', outcome: 'denied' });
    }
  });

  test('whom the provider made less sure of than the district asks', async () => {
    const ask = (value: object) =>
      district.database.owner.query(
        `insert into district_setting (county_code, key, valid_from, value) values ($1, 'ssoAssurance', '2020-01-01', $2)
         on conflict (county_code, key, valid_from) do update set value = excluded.value`,
        [COUNTY, JSON.stringify(value)],
      );
    await ask({ acr: ['urn:yimi:demo:two-factor'], amr: ['otp'] });
    expect(new URL((await begin()).url).searchParams.get('acr_values')).toBe('urn:yimi:demo:two-factor');
    expect((await through()).status).toBe(200);
    await ask({ acr: [], amr: ['otp', 'face'] });
    expect(codeOf(await through())).toBe('sso-too-weak');
    await ask({ acr: ['urn:yimi:demo:two-factor'], amr: [] });
    tampered = ({ acr: _, ...claims }) => claims;
    expect(codeOf(await through())).toBe('sso-too-weak');
  });
});

describe('a session that ends at the provider', () => {
  const now = () => Math.floor(Date.now() / 1000);
  const tell = async (claims: JWTPayload) => {
    const claimed = {
      ...{ iss: provider.access.issuer, aud: provider.access.clientId, jti: 'one', iat: now(), exp: now() + 120 },
      events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
      ...claims,
    };
    const token = await signed(claimed, 'logout+jwt');
    const response = await district.server.inject({
      method: 'POST',
      url: '/api/sessions/sso/ended',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ logout_token: token }).toString(),
    });
    return response.statusCode;
  };
  /** Two sessions of one person by the provider, each begun in a session there. */
  const two = async () => {
    await through(login, staff);
    const sessions: { sid: unknown; as: TestCaller }[] = [];
    for (let count = 0; count < 2; count += 1) {
      let sid: unknown;
      tampered = (claims) => {
        sid = claims.sid;
        return claims;
      };
      sessions.push({ as: { accountId: staff.accountId, cookie: cookieOf(await through()) }, sid });
    }
    return sessions as [(typeof sessions)[0], (typeof sessions)[0]];
  };
  const status = async (as: TestCaller) => {
    // Other processes forget within five seconds.
    district.database.clock.advance(5_001);
    return (await district.call('GET', '/session', { as })).status;
  };

  test('ends here, and no other', async () => {
    const [one, other] = await two();
    expect(await tell({ sid: one.sid, sub: subjectOf(login) })).toBe(200);
    expect([await status(one.as), await status(other.as), await status(staff)]).toEqual([401, 200, 200]);
  });

  test('without a name ends all that the person began there, and not what began here', async () => {
    const [one, other] = await two();
    expect(await tell({ sub: subjectOf('somebody-else') })).toBe(200);
    expect(await status(one.as)).toBe(200);
    expect(await tell({ sub: subjectOf(login) })).toBe(200);
    expect([await status(one.as), await status(other.as), await status(staff)]).toEqual([401, 401, 200]);
  });

  test('is not believed to have ended without the signature, or as JSON from a page', async () => {
    const [one] = await two();
    expect(await tell({ sid: one.sid, aud: 'another-system' })).toBe(401);
    const asPage = await district.call('POST', '/sessions/sso/ended', { body: { logout_token: 'a.b.c' } });
    expect(asPage.status).toBe(415);
    expect(await status(one.as)).toBe(200);
  });

  test('is left there by who signs out here', async () => {
    const [one] = await two();
    const left = await district.call<{ leaveAt: string }>('DELETE', '/session', { as: one.as });
    expect(new URL(left.body.leaveAt).origin).toBe(provider.access.issuer);
    expect((await district.call('DELETE', '/session', { as: staff })).body).toEqual({ leaveAt: null });
  });
});

test('while the provider is away nobody is sent there, and whoever is signed in by it signs out', async () => {
  const away = await startTestProvider();
  const now = () => new Date();
  const sso = await governmentSso(away.access, { redirectUri: REDIRECT_URI, leftUri: LEFT_URI, now });
  const other = await plantDistrict({}, { sso, config: { demo: true } });
  other.database.clock.set(now().toISOString());
  const member = await other.staff('doctor');
  const begun = await other.call<Begun>('POST', '/sessions/sso/visits', {});
  const search = await away.visit(begun.body.url, 'doctor1');
  await other.database.owner.query(`update session set method = 'sso'`);
  await away.stop();
  const body = { ticket: begun.body.ticket, search };
  expect(codeOf(await other.call<Refusal>('POST', '/sessions/sso', { body }))).toBe('sso-away');
  expect(codeOf(await other.call<Refusal>('POST', '/sessions/sso/visits', {}))).toBe('sso-away');
  expect((await other.call('DELETE', '/session', { as: member })).body).toEqual({ leaveAt: null });
  await other.close();
});
