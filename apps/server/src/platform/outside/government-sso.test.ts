import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { decodeJwt, exportJWK, importJWK, type JWK, type JWTPayload, SignJWT } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { subjectOf } from './government-sso.simulator/sso-simulator.ts';
import {
  LEFT_URI,
  REDIRECT_URI,
  startTestProvider,
  type TestProvider,
} from './government-sso.simulator/test-provider.ts';
import { governmentSso, type SsoAccess, type SsoAnswer, type SsoClient } from './government-sso.ts';

let provider: TestProvider;
let sso: SsoClient;
let key: JWK;
/** What the provider puts into its next ID token instead of what is right. */
let wrong: (claims: JWTPayload) => JWTPayload = (claims) => claims;
/** How it signs it. */
let sign = async (claims: JWTPayload) =>
  new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: key.kid ?? '' }).sign(await importJWK(key, 'ES256'));

const clientOf = (access: SsoAccess, now = () => new Date()) =>
  governmentSso(access, { redirectUri: REDIRECT_URI, leftUri: LEFT_URI, now, timeoutSeconds: 2 });

beforeAll(async () => {
  provider = await startTestProvider({
    tamper: async (body, itsKey) => {
      key = itsKey;
      return { ...body, id_token: await sign(wrong(decodeJwt(body.id_token))) };
    },
  });
  sso = await clientOf(provider.access);
});
afterAll(() => provider.stop());

const honest = { wrong, sign };
afterEach(() => {
  ({ wrong, sign } = honest);
});

async function comeBack(login: string | null = 'doctor1', acr: readonly string[] = []) {
  const { url, secrets } = await sso.begin(acr);
  return { search: await provider.visit(url, login), secrets };
}

async function signIn(): Promise<SsoAnswer> {
  const { search, secrets } = await comeBack();
  return sso.finish(search, secrets);
}

test('who came back is known, with how the provider made sure', async () => {
  expect(await signIn()).toEqual({
    kind: 'known',
    identity: {
      subject: subjectOf('doctor1'),
      providerSession: expect.any(String),
      acr: 'urn:yimi:demo:two-factor',
      amr: ['pwd', 'otp'],
    },
  });
});

test('the address asks for a code with PKCE, state, nonce and the assurance', async () => {
  const { url, secrets } = await sso.begin(['high', 'higher']);
  const asked = Object.fromEntries(new URL(url).searchParams);
  expect(asked).toMatchObject({
    response_type: 'code',
    scope: 'openid',
    state: secrets.state,
    nonce: secrets.nonce,
    code_challenge_method: 'S256',
    acr_values: 'high higher',
  });
  expect(url).not.toContain(secrets.verifier);
});

describe('nobody is let in', () => {
  test('who refuses, or comes back with the state of another visit', async () => {
    const refused = await comeBack(null);
    expect(await sso.finish(refused.search, refused.secrets)).toEqual({ kind: 'denied' });
    const [mine, theirs] = [await comeBack('doctor1'), await comeBack('admin1')];
    expect(await sso.finish(theirs.search, mine.secrets)).toMatchObject({ kind: 'refused' });
  });

  test('by a code that was used, or with another verifier', async () => {
    const { search, secrets } = await comeBack();
    expect(await sso.finish(search, secrets)).toMatchObject({ kind: 'known' });
    expect(await sso.finish(search, secrets)).toEqual({ kind: 'refused', because: 'invalid_grant' });
    const stolen = await comeBack();
    const verifier = 'a'.repeat(43);
    expect(await sso.finish(stolen.search, { ...stolen.secrets, verifier })).toMatchObject({
      because: 'invalid_grant',
    });
  });

  test.each<[string, (claims: JWTPayload) => JWTPayload]>([
    ['another nonce', (claims) => ({ ...claims, nonce: 'of-another-visit' })],
    ['no nonce', ({ nonce: _, ...claims }) => claims],
    ['another audience', (claims) => ({ ...claims, aud: 'another-system' })],
    ['another issuer', (claims) => ({ ...claims, iss: 'https://elsewhere.example' })],
    ['its end behind it', (claims) => ({ ...claims, exp: (claims.iat ?? 0) - 60 })],
  ])('by a token that is signed and has %s', async (_, change) => {
    wrong = change;
    expect(await signIn()).toMatchObject({ kind: 'refused' });
    wrong = honest.wrong;
    expect(await signIn()).toMatchObject({ kind: 'known' });
  });

  test.each<[string, typeof sign]>([
    ['by nobody', async (claims) => `${part({ alg: 'none' })}.${part(claims)}.`],
    [
      'by the secret that both sides know',
      (claims) => new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode('test')),
    ],
    [
      'by another key under the same name',
      async (claims) =>
        new SignJWT(claims)
          .setProtectedHeader({ alg: 'ES256', kid: key.kid ?? '' })
          .sign(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey),
    ],
  ])('by a token that is signed %s', async (_, how) => {
    sign = how;
    expect(await signIn()).toMatchObject({ kind: 'refused' });
  });

  test('when the clock of this system is past the end of the token', async () => {
    const { search, secrets } = await comeBack();
    const later = await clientOf(provider.access, () => new Date(Date.now() + 3_600_000));
    expect(await later.finish(search, secrets)).toMatchObject({ kind: 'refused' });
  });
});

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

test('a key that the provider rotated counts at once, and the old one no longer', async () => {
  expect(await signIn()).toMatchObject({ kind: 'known' });
  const old = key;
  await provider.rotateKeys();
  expect(await signIn()).toMatchObject({ kind: 'known' });
  expect(key.kid).not.toBe(old.kid);
  sign = async (claims) =>
    new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: old.kid ?? '' }).sign(await importJWK(old, 'ES256'));
  expect(await signIn()).toMatchObject({ kind: 'refused' });
});

test('a provider that is away is told from one that refuses, before and after the visit', async () => {
  const other = await startTestProvider();
  const away = await clientOf(other.access);
  const { url, secrets } = await away.begin([]);
  const search = await other.visit(url, 'doctor1');
  await other.stop();
  const fault = { system: 'government-sso', fault: 'unavailable', retryable: true };
  await expect(away.begin([])).rejects.toMatchObject(fault);
  await expect(away.finish(search, secrets)).rejects.toMatchObject(fault);
  await expect(away.leaveUrl()).rejects.toMatchObject(fault);
});

test('a system that has a key instead of a secret proves itself by that key', async () => {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'yimi-sso-')), 'client.pem');
  const pair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const [own, foreign] = [pair(), pair()];
  const byKey = await startTestProvider({ publicKey: await exportJWK(own.publicKey) });
  const tryWith = async (privateKey: KeyObject) => {
    await writeFile(file, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const client = await clientOf({ ...byKey.access, secret: null, privateKeyFile: file });
    const { url, secrets } = await client.begin([]);
    return client.finish(await byKey.visit(url, 'doctor1'), secrets);
  };
  expect(await tryWith(own.privateKey)).toMatchObject({ kind: 'known' });
  expect(await tryWith(foreign.privateKey)).toEqual({ kind: 'refused', because: 'invalid_client' });
  await byKey.stop();
});

describe('a logout token', () => {
  const token = (claims: JWTPayload, typ = 'logout+jwt') =>
    importJWK(key, 'ES256').then((own) =>
      new SignJWT({
        iss: provider.access.issuer,
        aud: 'yimi',
        jti: 'one',
        iat: Math.floor(Date.now() / 1000),
        exp: Math.floor(Date.now() / 1000) + 120,
        events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
        ...claims,
      })
        .setProtectedHeader({ alg: 'ES256', kid: key.kid ?? '', typ })
        .sign(own),
    );

  test('says whose session ended', async () => {
    await signIn();
    expect(await sso.endedBy(await token({ sid: 'a' }))).toEqual({ subject: null, providerSession: 'a' });
    expect(await sso.endedBy(await token({ sub: 'b' }, 'JWT'))).toBeNull();
    expect(await sso.endedBy(await token({ sub: 'b' }))).toEqual({ subject: 'b', providerSession: null });
  });

  test.each<[string, JWTPayload]>([
    ['for another system', { sub: 'b', aud: 'another-system' }],
    ['of another issuer', { sub: 'b', iss: 'https://elsewhere.example' }],
    ['that is old', { sub: 'b', iat: Math.floor(Date.now() / 1000) - 600 }],
    ['that says nothing of logout', { sub: 'b', events: {} }],
    ['with a nonce: an ID token', { sub: 'b', nonce: 'n' }],
    ['of nobody', {}],
  ])('%s ends nothing', async (_, claims) => {
    await signIn();
    expect(await sso.endedBy(await token(claims))).toBeNull();
  });
});

test('the session at the provider is left by its own page', async () => {
  const url = new URL((await sso.leaveUrl()) ?? '');
  expect(url.origin).toBe(provider.access.issuer);
  expect(Object.fromEntries(url.searchParams)).toEqual({ client_id: 'yimi', post_logout_redirect_uri: LEFT_URI });
});
