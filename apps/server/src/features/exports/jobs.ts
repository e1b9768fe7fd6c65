import { type EventHandler, onEvent, type Sweep } from '../../platform/jobs/event-handlers.ts';
import { makeAgain, makeExport, removeOver } from './commands.make.ts';

export const handlers: readonly EventHandler[] = [
  onEvent(
    'export.decided',
    'exports.make',
    (app, { payload: { exportId } }, key) => makeExport(app, exportId, key),
    ({ approved }) => approved,
  ),
];

export const sweeps: readonly Sweep[] = [
  { name: 'exports.make-again', everyMinutes: 5, run: makeAgain },
  { name: 'exports.remove', everyMinutes: 60, run: removeOver },
];
