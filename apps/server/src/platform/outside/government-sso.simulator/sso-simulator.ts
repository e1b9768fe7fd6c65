import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import Provider, { type Configuration } from 'oidc-provider';
import { choicePage, type DemoPerson, homePage, leavePage, leftPage, wrongPage } from './pages.ts';

export type SsoSimulatorOptions = {
  issuer: string;
  client: {
    id: string;
    /** It shows who it is by a secret, or by the private half of a key. */
    proof: { secret: string } | { publicKey: JWK };
    redirectUri: string;
    leftUri: string;
    logoutUri: string;
  };
  people: readonly DemoPerson[];
  /** May change what the token endpoint answers, as a provider that is broken or taken over would. */
  tamper?: (body: { id_token: string }, key: JWK) => Promise<object>;
};

export type SsoSimulator = {
  server: Server;
  /** From now on other keys sign, and the old ones are gone. */
  rotateKeys(): Promise<void>;
};

/** What it says of each sign-in; the first class is what it gives unless another is asked for. */
const ACR = ['urn:yimi:demo:two-factor'];
const AMR = ['pwd', 'otp'];

/**
 * An identity provider for the demonstration: `oidc-provider`, where one says who one is instead of proving it.
 * `POST /simulator/rotate-keys` rotates its keys. In memory: a restart forgets sessions and makes new keys.
 */
export async function buildSsoSimulator(options: SsoSimulatorOptions): Promise<SsoSimulator> {
  let provider = await newProvider(options);
  const rotateKeys = async () => {
    provider = await newProvider(options);
  };
  const server = createServer((request, response) => {
    answer(options, provider, rotateKeys, request, response).catch(() => {
      response.writeHead(400, HTML).end(wrongPage());
    });
  });
  return { server, rotateKeys };
}

const HTML = { 'content-type': 'text/html; charset=utf-8' };

async function answer(
  { issuer, people }: SsoSimulatorOptions,
  provider: Provider,
  rotateKeys: () => Promise<void>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', issuer);
  if (pathname === '/health/live') return void response.end('{"status":"live"}');
  if (pathname === '/') return void response.writeHead(200, HTML).end(homePage(issuer));
  if (pathname === '/simulator/rotate-keys' && request.method === 'POST') {
    await rotateKeys();
    return void response.end('{}');
  }
  if (!pathname.startsWith('/interaction/')) return void provider.callback()(request, response);
  if (request.method !== 'POST') {
    await provider.interactionDetails(request, response);
    return void response.writeHead(200, HTML).end(choicePage(pathname, people));
  }
  const chosen = new URLSearchParams(await textOf(request));
  const login = chosen.get('login')?.trim();
  const { prompt } = await provider.interactionDetails(request, response);
  const result =
    prompt.name === 'login' && login
      ? { login: { accountId: subjectOf(login), acr: ACR[0], amr: AMR, remember: false } }
      : { error: 'access_denied', error_description: 'the person said no' };
  await provider.interactionFinished(request, response, result);
}

/** By what the provider knows a demo login: nothing that anybody could guess from a name. */
export function subjectOf(login: string): string {
  return createHash('sha256').update(`government-sso:${login}`).digest('base64url').slice(0, 22);
}

async function newProvider({ issuer, client, tamper }: SsoSimulatorOptions): Promise<Provider> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const key = { ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig', kid: `${Date.now()}-${Math.random()}` };
  const provider = new Provider(issuer, configuration(client, key));
  if (tamper)
    provider.use(async (context, next) => {
      await next();
      const body = context.body as { id_token?: string } | undefined;
      if (context.path === '/token' && body?.id_token) context.body = await tamper(body as { id_token: string }, key);
    });
  return provider;
}

function configuration(client: SsoSimulatorOptions['client'], key: JWK): Configuration {
  return {
    jwks: { keys: [key] },
    clients: [
      {
        client_id: client.id,
        ...('secret' in client.proof
          ? { client_secret: client.proof.secret }
          : { token_endpoint_auth_method: 'private_key_jwt', jwks: { keys: [client.proof.publicKey] } }),
        redirect_uris: [client.redirectUri],
        post_logout_redirect_uris: [client.leftUri],
        backchannel_logout_uri: client.logoutUri,
        backchannel_logout_session_required: true,
        id_token_signed_response_alg: 'ES256',
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    clientDefaults: { application_type: 'web' },
    acrValues: ACR,
    claims: { openid: ['sub', 'acr', 'amr'] },
    pkce: { required: () => true },
    cookies: { keys: [key.kid ?? ''] },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (context, form) => {
          context.body = leavePage(form);
        },
        postLogoutSuccessSource: (context) => {
          context.body = leftPage();
        },
      },
    },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    // A district's own system asks nobody for consent: it is the employer's.
    async loadExistingGrant(context) {
      const { Grant } = context.oidc.provider;
      const grant = new Grant({
        clientId: context.oidc.client?.clientId,
        accountId: context.oidc.session?.accountId,
      });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
    // The district runs on the same machine: the library's own guard would keep it from being told of a logout.
    fetch: (url, { method, headers, body } = {}) => globalThis.fetch(url, { method, headers, body }),
    renderError: (context) => {
      context.type = 'html';
      context.body = wrongPage();
    },
    ttl: { Session: 8 * 3600, Interaction: 600, Grant: 600, AuthorizationCode: 60, IdToken: 300, AccessToken: 300 },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}
