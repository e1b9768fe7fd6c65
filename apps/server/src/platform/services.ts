/** What a room gets to work with: the handlers of requests, events and sweeps all take it. */
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import type { Denials } from './http/denials.ts';
import type { Sessions } from './http/session.ts';
import type { KeyProvider } from './keys/key-provider.ts';
import type { LiveHub } from './live/live-hub.ts';
import type { SsoClient } from './outside/government-sso.ts';
import type { RegistryClient } from './outside/national-registry.ts';
import type { SmsClient } from './outside/sms.ts';
import type { WechatClient } from './outside/wechat.ts';
import type { Files } from './store/files.ts';
import type { Store } from './store/store.ts';

export type Services = {
  store: Store;
  config: Config;
  /** Ids and codes only; never a name, a number or a phone. */
  log: Logger;
  sms: SmsClient;
  /** null where the district has no mini-program. */
  wechat: WechatClient | null;
  /** null where staff sign in by what is kept here only. */
  sso: SsoClient | null;
  registry: RegistryClient;
  files: Files;
  /** Wraps private keys at rest. */
  keys: KeyProvider;
  sessions: Sessions;
  /** Brings refusals into the trail. */
  denials: Denials;
  live: LiveHub;
};
