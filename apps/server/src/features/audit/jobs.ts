import type { Sweep } from '../../platform/jobs/event-handlers.ts';
import { publishTrail } from './commands.head.ts';
import { sealTrail } from './commands.seal.ts';

export const sweeps: readonly Sweep[] = [
  { name: 'audit.seal', everyMinutes: 1, run: ({ store }) => sealTrail(store) },
  { name: 'audit.publish', everyMinutes: 10, run: publishTrail },
];
