import { type EventHandler, onEvent, type Sweep } from '../../platform/jobs/event-handlers.ts';
import { countyScope } from '../../platform/store/scope.ts';
import { handOver, prepareSubmission } from './commands.ts';
import { withoutAnswer } from './store.ts';

export const handlers: EventHandler[] = [
  onEvent('case.approved', 'exchange.hand-over', async (app, event, key) => {
    const { submissionId } = await prepareSubmission(app, event.payload.caseId, key);
    await handOver(app, submissionId);
  }),
];

/** Not before a minute, so that it does not run beside the handler; the registry takes an id once in any case. */
const GRACE_MS = 60_000;

export const sweeps: Sweep[] = [
  {
    name: 'exchange.hand-over-again',
    everyMinutes: 1,
    async run(app) {
      const { store } = app;
      const olderThan = new Date(store.now().getTime() - GRACE_MS);
      const rows = await store.read<{ id: string }>(countyScope(store.county), withoutAnswer(store.county, olderThan));
      for (const { id } of rows) {
        // One submission that fails must not hold back the others; its failure is recorded with it.
        await handOver(app, id).catch((error: unknown) => app.log.warn({ submissionId: id, error }, 'registry'));
      }
    },
  },
];
