import type { Sweep } from '../../platform/jobs/event-handlers.ts';
import { endExpiredProxies } from './commands.proxy.ts';
import { forgetUploads } from './commands.upload.ts';

export const sweeps: readonly Sweep[] = [
  { name: 'people.forget-uploads', everyMinutes: 60, run: forgetUploads },
  { name: 'people.expired-proxies', everyMinutes: 1, run: endExpiredProxies },
];
