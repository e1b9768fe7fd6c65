/** Opens what the rooms work with, from the configuration; closes it again in order. */
import type { Logger } from 'pino';
import { type Config, ssoAddresses } from './config.ts';
import { createDenials } from './http/denials.ts';
import { createSessions } from './http/session.ts';
import { openKeys } from './keys/open-keys.ts';
import { createLiveHub } from './live/live-hub.ts';
import { governmentSso } from './outside/government-sso.ts';
import { nationalRegistry } from './outside/national-registry.ts';
import { loadRegistryKeys } from './outside/registry-keys.ts';
import { smsClient } from './outside/sms.ts';
import { wechatClient } from './outside/wechat.ts';
import type { Services } from './services.ts';
import { createCipher } from './store/cipher.ts';
import { loadDataKeys } from './store/data-keys.ts';
import { createFiles } from './store/files.ts';
import { createOutboxBell } from './store/outbox-bell.ts';
import { createPool } from './store/pool.ts';
import { createStore } from './store/store.ts';

export type OpenServices = {
  app: Services;
  /** Ends streams, timers and connections; call it when nothing works with the services any more. */
  close(): Promise<void>;
};

export async function openServices(config: Config, log: Logger): Promise<OpenServices> {
  const { county, dataDir } = config;
  const now = () => new Date();
  const pool = createPool(config.appDatabaseUrl);
  const keys = await openKeys(config.keys, { dataDir, county, now });
  const dataKeys = await loadDataKeys({ pool, county, keys, now });
  const cipher = createCipher(dataKeys);
  const bell = createOutboxBell(pool, county);
  const store = createStore({ county, now, cipher, pool, bell });
  const live = await createLiveHub(store, config.appDatabaseUrl);
  const app: Services = {
    store,
    config,
    log,
    sms: smsClient(config.smsUrl),
    wechat: config.wechat && wechatClient(config.wechat, now),
    sso: config.sso && (await governmentSso(config.sso, { ...ssoAddresses(config), now })),
    registry: nationalRegistry({ url: config.registryUrl, county, keys: await loadRegistryKeys(dataDir), now }),
    files: createFiles(dataDir, cipher),
    keys,
    sessions: createSessions(store),
    denials: createDenials(store, log),
    live,
  };
  return {
    app,
    async close() {
      await live.close();
      dataKeys.close();
      keys.close();
      bell.close();
      await pool.end();
    },
  };
}
