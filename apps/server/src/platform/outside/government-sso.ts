/** The government's identity provider: OpenID Connect Core 1.0, authorization code with PKCE, by openid-client and jose. */
import { createPrivateKey } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRemoteJWKSet, decodeProtectedHeader, importPKCS8, jwtVerify } from 'jose';
import * as oidc from 'openid-client';
import { OutsideError } from './outside-error.ts';

export type SsoAccess = {
  issuer: string;
  clientId: string;
  /** What staff call it: stands on the button. */
  name: string;
  /** How this system shows who it is: one of both. The key is a file in PKCS #8 (private_key_jwt, RFC 7523). */
  secret: string | null;
  privateKeyFile: string | null;
};

/** What one visit to the provider is held to. Never leaves the server. */
export type SsoSecrets = { state: string; nonce: string; verifier: string };

/** Whom the provider vouches for. */
export type SsoIdentity = {
  subject: string;
  /** The session at the provider (`sid`), where it tells one. */
  providerSession: string | null;
  /** How it made sure (`acr`, `amr`). */
  acr: string | null;
  amr: readonly string[];
};

/** `denied`: the person, or the provider, said no. `refused`: the answer is not what was asked for; `because` is for the log. */
export type SsoAnswer =
  | { kind: 'known'; identity: SsoIdentity }
  | { kind: 'denied' }
  | { kind: 'refused'; because: string };

export type SsoClient = {
  issuer: string;
  name: string;
  /** Where the browser goes. @param acr classes of assurance to ask for */
  begin(acr: readonly string[]): Promise<{ url: string; secrets: SsoSecrets }>;
  /** @param search query of the address to which the browser came back */
  finish(search: string, secrets: SsoSecrets): Promise<SsoAnswer>;
  /** Where the browser ends the session at the provider; null when the provider has no such page. */
  leaveUrl(): Promise<string | null>;
  /** Whose session a back-channel logout token ends; null when the token is not good. */
  endedBy(logoutToken: string): Promise<{ subject: string | null; providerSession: string | null } | null>;
};

type Parts = {
  /** Where the provider sends the browser back, and where after the end of its session. */
  redirectUri: string;
  leftUri: string;
  now(): Date;
  timeoutSeconds?: number;
};

/** Signed by the provider's private key: never `none`, and never a secret that both sides know. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
const LOGOUT_EVENT = 'http://schemas.openid.net/event/backchannel-logout';
const LOGOUT_TOKEN_AGE = '2 minutes';
/** RFC 6749, 4.1.2.1: what a provider in trouble answers by way of the browser. */
const IN_TROUBLE = ['server_error', 'temporarily_unavailable'];

/**
 * Description and keys are read anew at each sign-in: a key that was rotated a second ago counts, and a provider that
 * is away is known before the browser leaves. Every function throws OutsideError when the provider gave no usable answer.
 */
export async function governmentSso(
  { issuer, clientId, name, secret, privateKeyFile }: SsoAccess,
  { redirectUri, leftUri, now, timeoutSeconds = 5 }: Parts,
): Promise<SsoClient> {
  const authentication = privateKeyFile ? await byKey(privateKeyFile) : oidc.ClientSecretBasic(secret ?? '');
  const execute = [oidc.enableNonRepudiationChecks];
  // A simulator of the demonstration; the configuration refuses http elsewhere.
  if (issuer.startsWith('http:')) execute.push(oidc.allowInsecureRequests);

  const discover = async (): Promise<oidc.Configuration> => {
    const skew = Math.round((now().getTime() - Date.now()) / 1000);
    const metadata = { [oidc.clockSkew]: skew };
    const options = { execute, timeout: timeoutSeconds };
    return oidc.discovery(new URL(issuer), clientId, metadata, authentication, options).catch((error) => {
      throw away(error);
    });
  };

  return {
    issuer,
    name,
    async begin(acr) {
      const provider = await discover();
      const secrets = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
      };
      const url = oidc.buildAuthorizationUrl(provider, {
        redirect_uri: redirectUri,
        scope: 'openid',
        state: secrets.state,
        nonce: secrets.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(secrets.verifier),
        code_challenge_method: 'S256',
        ...(acr.length > 0 && { acr_values: acr.join(' ') }),
      });
      return { url: url.href, secrets };
    },
    async finish(search, { state, nonce, verifier }) {
      const provider = await discover();
      const cameBackTo = new URL(redirectUri);
      cameBackTo.search = search;
      try {
        const tokens = await oidc.authorizationCodeGrant(provider, cameBackTo, {
          pkceCodeVerifier: verifier,
          expectedState: state,
          expectedNonce: nonce,
          idTokenExpected: true,
        });
        const { alg = 'none' } = decodeProtectedHeader(tokens.id_token ?? '');
        if (!ALGORITHMS.includes(alg)) return { kind: 'refused', because: `algorithm ${alg}` };
        return { kind: 'known', identity: identityIn(tokens.claims()) };
      } catch (error) {
        return answerOf(error);
      }
    },
    async leaveUrl() {
      const provider = await discover();
      if (!provider.serverMetadata().end_session_endpoint) return null;
      return oidc.buildEndSessionUrl(provider, { post_logout_redirect_uri: leftUri }).href;
    },
    async endedBy(logoutToken) {
      const { jwks_uri: keysAt } = (await discover()).serverMetadata();
      if (!keysAt) return null;
      const keys = createRemoteJWKSet(new URL(keysAt), { timeoutDuration: timeoutSeconds * 1000 });
      const verified = await jwtVerify(logoutToken, keys, {
        issuer,
        audience: clientId,
        typ: 'logout+jwt',
        algorithms: ALGORITHMS,
        currentDate: now(),
        clockTolerance: 30,
        maxTokenAge: LOGOUT_TOKEN_AGE,
        requiredClaims: ['jti', 'events', 'exp'],
      }).catch(() => null);
      if (!verified) return null;
      const { sub, sid, events, nonce } = verified.payload;
      // OpenID Connect Back-Channel Logout 1.0, 2.6: an ID token must not be taken for a logout token.
      if (nonce !== undefined || !Object.hasOwn((events ?? {}) as object, LOGOUT_EVENT)) return null;
      const providerSession = typeof sid === 'string' ? sid : null;
      return sub || providerSession ? { subject: sub ?? null, providerSession } : null;
    },
  };
}

function identityIn(claims: oidc.IDToken | undefined): SsoIdentity {
  if (!claims) throw new Error('a sign-in without an ID token');
  const { sub, sid, acr, amr } = claims;
  return {
    subject: sub,
    providerSession: typeof sid === 'string' ? sid : null,
    acr: typeof acr === 'string' ? acr : null,
    amr: Array.isArray(amr) ? amr.filter((each) => typeof each === 'string') : [],
  };
}

/** @throws OutsideError when it is the provider that is in trouble */
function answerOf(error: unknown): SsoAnswer {
  if (error instanceof oidc.AuthorizationResponseError) {
    if (IN_TROUBLE.includes(error.error)) throw away(error);
    return error.error === 'access_denied' ? { kind: 'denied' } : { kind: 'refused', because: error.error };
  }
  if (error instanceof oidc.ResponseBodyError && error.status < 500) return { kind: 'refused', because: error.error };
  const { code = '', cause } = error as { code?: string; cause?: unknown };
  const failed = (error instanceof Error && error.message === 'fetch failed') || code === 'OAUTH_TIMEOUT';
  if (failed || error instanceof oidc.ResponseBodyError || (cause instanceof Response && cause.status >= 500))
    throw away(error);
  return { kind: 'refused', because: code || String(error) };
}

function away(error: unknown): OutsideError {
  const timedOut = (error as { code?: string }).code === 'OAUTH_TIMEOUT';
  return new OutsideError('government-sso', timedOut ? 'timeout' : 'unavailable', 'no usable answer', error);
}

async function byKey(file: string): Promise<oidc.ClientAuth> {
  const pem = await readFile(file, 'utf8');
  const algorithm = createPrivateKey(pem).asymmetricKeyType === 'ec' ? 'ES256' : 'RS256';
  return oidc.PrivateKeyJwt(await importPKCS8(pem, algorithm));
}
