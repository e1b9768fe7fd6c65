/** What a process is told from outside. Everything that is missing is named at once. */

import path from 'node:path';
import { type KeySettings, readKeySettings } from './keys/key-settings.ts';
import type { SsoAccess } from './outside/government-sso.ts';
import type { WechatAccess } from './outside/wechat.ts';

export type Config = {
  /** Six digits. */
  county: string;
  /** Of the role yimi_app. */
  appDatabaseUrl: string;
  /** Of the role yimi_jobs, which owns the queue's schema only. */
  jobsDatabaseUrl: string;
  port: number;
  host: string;
  /** How people reach this server; decides `Secure` of cookies and what stands in QR codes. */
  publicUrl: string;
  /** Encrypted files, and the key-encryption key where a file keeps it. */
  dataDir: string;
  keys: KeySettings;
  /** Where the signed heads of the audit trail are published: best a folder of another machine. */
  auditHeadsDir: string;
  registryUrl: string;
  smsUrl: string;
  /** The mini-program, where the district has one. */
  wechat: (WechatAccess & { template: MessageTemplate | null }) | null;
  /** The identity provider by which staff may sign in, where there is one. */
  sso: SsoAccess | null;
  /** Folder of the built phone app, served at /; nothing is served when it is empty. */
  staticMobile: string | null;
  /** Folder of the built console, served at /console/. */
  staticConsole: string | null;
  /** The server stands behind a proxy whose X-Forwarded-For may be believed. */
  trustProxy: boolean;
  /** Calls per minute from one address (a whole office may share one), where a route has no limit of its own. */
  perMinute: number;
  /** Shows helpers that a real district must not have. */
  demo: boolean;
};

/** A template of subscription messages that the district registered, and its field for one sentence of 20 characters. */
export type MessageTemplate = { id: string; field: string };

type Env = Readonly<Record<string, string | undefined>>;

/** Reads the environment; throws one error that names everything that is missing or malformed. */
export function readConfig(env: Env): Config {
  const faults: string[] = [];
  const need = (name: string): string => {
    const value = env[name];
    if (!value) faults.push(`${name} is not set`);
    return value ?? '';
  };
  const county = need('COUNTY');
  if (county && !/^\d{6}$/.test(county)) faults.push('COUNTY has to be six digits');
  const port = Number(env.PORT ?? '4000');
  if (!Number.isInteger(port) || port < 0 || port > 65535) faults.push('PORT has to be a port number');
  const perMinute = Number(env.CALLS_PER_MINUTE ?? '3000');
  const config: Config = {
    county,
    appDatabaseUrl: need('APP_DATABASE_URL'),
    jobsDatabaseUrl: need('JOBS_DATABASE_URL'),
    port,
    host: env.HOST ?? '127.0.0.1',
    publicUrl: env.PUBLIC_URL ?? `http://localhost:${port}`,
    dataDir: need('DATA_DIR'),
    keys: readKeySettings(env, faults),
    auditHeadsDir: env.AUDIT_HEADS_DIR || path.join(env.DATA_DIR ?? '', 'audit-heads'),
    registryUrl: need('REGISTRY_URL'),
    smsUrl: need('SMS_URL'),
    wechat: env.WECHAT_APP_ID
      ? {
          url: env.WECHAT_URL || 'https://api.weixin.qq.com',
          appId: env.WECHAT_APP_ID,
          secret: need('WECHAT_SECRET'),
          template: env.WECHAT_TEMPLATE_ID
            ? { id: env.WECHAT_TEMPLATE_ID, field: env.WECHAT_TEMPLATE_FIELD || 'thing1' }
            : null,
        }
      : null,
    sso: env.OIDC_ISSUER
      ? {
          issuer: env.OIDC_ISSUER,
          clientId: need('OIDC_CLIENT_ID'),
          name: need('OIDC_NAME'),
          secret: env.OIDC_CLIENT_SECRET || null,
          privateKeyFile: env.OIDC_PRIVATE_KEY_FILE || null,
        }
      : null,
    staticMobile: env.STATIC_MOBILE || null,
    staticConsole: env.STATIC_CONSOLE || null,
    trustProxy: env.TRUST_PROXY === 'true',
    perMinute,
    demo: env.DEMO === 'true',
  };
  if (!(perMinute > 0)) faults.push('CALLS_PER_MINUTE has to be a number above 0');
  if (!URL.canParse(config.publicUrl)) faults.push('PUBLIC_URL has to be a URL');
  faults.push(...faultsOfSso(config));
  if (faults.length > 0) throw new Error(`The configuration is not complete: ${faults.join('; ')}.`);
  return config;
}

/** Where the identity provider sends the browser back, and where after the session there has ended. */
export function ssoAddresses({ publicUrl }: Config): { redirectUri: string; leftUri: string } {
  return { redirectUri: `${publicUrl}/console/sso`, leftUri: `${publicUrl}/console/` };
}

function faultsOfSso({ sso, demo }: Config): string[] {
  if (!sso) return [];
  const faults: string[] = [];
  // What the provider says of its keys is believed because of its certificate.
  if (!sso.issuer.startsWith('https:') && !demo) faults.push('OIDC_ISSUER has to begin with https:');
  if (!URL.canParse(sso.issuer)) faults.push('OIDC_ISSUER has to be a URL');
  if ((sso.secret === null) === (sso.privateKeyFile === null))
    faults.push('one of OIDC_CLIENT_SECRET and OIDC_PRIVATE_KEY_FILE has to be set');
  return faults;
}
