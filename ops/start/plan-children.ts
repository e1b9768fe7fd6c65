import path from 'node:path';
import type { Databases } from './databases.ts';
import type { Folders } from './folders.ts';
import { FRONT_ENDS } from './front-end.ts';
import type { RegistryConnection } from './registry-connection.ts';
import { type Addresses, demoLogins } from './sign-in-table.ts';
import type { ChildPlan } from './supervisor.ts';

/** What WeChat DevTools calls a project without an account of its own. */
const DEMO_APP_ID = 'touristappid';
/** What the simulated identity provider is called. */
const DEMO_SSO = '统一身份认证（演示）';

export type ChildrenOf = {
  folders: Folders;
  databases: Databases;
  registry: RegistryConnection;
  ports: Addresses;
  county: string;
};

/** The simulated systems outside, which start first, and the district's own processes. */
export function planChildren({ folders, databases, registry, ports, county }: ChildrenOf): {
  outside: ChildPlan[];
  district: ChildPlan[];
} {
  const [mobile, console] = FRONT_ENDS.map(({ output }) => path.join(folders.root, output));
  const miniProgram = { WECHAT_APP_ID: DEMO_APP_ID, WECHAT_SECRET: 'demo' };
  const districtUrl = process.env.PUBLIC_URL ?? `http://localhost:${ports.web}`;
  // Browsers go there as well, so this is no address of one machine only.
  const provider = {
    OIDC_ISSUER: process.env.SSO_URL ?? `http://localhost:${ports.sso}`,
    OIDC_CLIENT_ID: 'yimi-demo',
    OIDC_CLIENT_SECRET: 'demo',
  };
  const local = (port: number): string => `http://127.0.0.1:${port}`;
  const ofDistrict = {
    NODE_ENV: 'production',
    COUNTY: county,
    APP_DATABASE_URL: databases.appUrl,
    JOBS_DATABASE_URL: databases.jobsUrl,
    DATA_DIR: folders.data,
    REGISTRY_URL: local(ports.registry),
    SMS_URL: local(ports.sms),
    WECHAT_URL: local(ports.wechat),
    ...miniProgram,
    WECHAT_TEMPLATE_ID: 'yimi-demo-progress',
    ...provider,
    OIDC_NAME: DEMO_SSO,
    PUBLIC_URL: districtUrl,
    STATIC_MOBILE: mobile!,
    STATIC_CONSOLE: console!,
    DEMO: 'true',
  };
  const simulators = 'apps/server/src/platform/outside';
  const child = (name: string, args: readonly string[], env: Record<string, string>): ChildPlan => ({
    name,
    args: ['--import', 'tsx', ...args],
    env,
    logFile: path.join(folders.logs, `${name}.log`),
  });
  const outside = [
    child('registry', [`${simulators}/national-registry.simulator/main.ts`], {
      REGISTRY_DATABASE_URL: databases.registryUrl,
      REGISTRY_KEY_FILE: registry.keyFile,
      REGISTRY_CLIENTS: JSON.stringify(registry.clients),
      PORT: String(ports.registry),
    }),
    child('sms', [`${simulators}/sms.simulator/main.ts`], {
      DEMO_LOGINS: JSON.stringify(demoLogins()),
      PORT: String(ports.sms),
    }),
    child('wechat', [`${simulators}/wechat.simulator/main.ts`], { ...miniProgram, PORT: String(ports.wechat) }),
    child('sso', [`${simulators}/government-sso.simulator/main.ts`], {
      ...provider,
      DISTRICT_URL: districtUrl,
      LOGOUT_URL: `${local(ports.web)}/api/sessions/sso/ended`,
      DEMO_LOGINS: JSON.stringify(demoLogins()),
      PORT: String(ports.sso),
    }),
  ];
  const district = [
    child('server', ['apps/server/src/main.ts', '--role', 'server'], {
      ...ofDistrict,
      HOST: process.env.HOST ?? '127.0.0.1',
      PORT: String(ports.web),
    }),
    child('worker', ['apps/server/src/main.ts', '--role', 'worker'], { ...ofDistrict, PORT: '0' }),
  ];
  return { outside, district };
}
