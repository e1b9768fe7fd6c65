import type { Sweep } from '../../platform/jobs/event-handlers.ts';
import { raiseAlarms } from './commands.alarms.ts';
import { checkDaily } from './commands.check.ts';
import { tellOverdue } from './commands.complaint.ts';
import { publishTrail } from './commands.head.ts';
import { sealTrail } from './commands.seal.ts';

export const sweeps: readonly Sweep[] = [
  { name: 'audit.seal', everyMinutes: 1, run: ({ store }) => sealTrail(store) },
  { name: 'audit.publish', everyMinutes: 10, run: publishTrail },
  { name: 'audit.check', everyMinutes: 1440, run: checkDaily },
  { name: 'audit.alarms', everyMinutes: 5, run: raiseAlarms },
  { name: 'audit.overdue-complaints', everyMinutes: 60, run: tellOverdue },
];
