import { addDays, localDate } from '@yimi/domain/local-date';
import { type EventHandler, onEvent, type Sweep } from '../../platform/jobs/event-handlers.ts';
import { countyScope } from '../../platform/store/scope.ts';
import { remindOfCheck, warnOfEnd } from './commands.entry.ts';
import { startEntitlement } from './commands.start.ts';
import { endingWithAge, grantedStages } from './queries.service.ts';
import { REMIND_DAYS, WARN_DAYS } from './queries.ts';
import { grantedWithout, toRemind, toWarn } from './store.ts';

export const handlers: readonly EventHandler[] = [
  onEvent('case.granted', 'benefits.start', (app, event, key) => startEntitlement(app, event.payload.caseId, key)),
];

/** Not before two minutes, so that it does not run beside the handler. */
const GRACE_MS = 120_000;

export const sweeps: readonly Sweep[] = [
  {
    name: 'benefits.start-again',
    everyMinutes: 1,
    async run(app) {
      const { store } = app;
      const olderThan = new Date(store.now().getTime() - GRACE_MS);
      const { services, stages } = grantedStages();
      const rows = await store.read<{ caseId: string }>(
        countyScope(store.county),
        grantedWithout(store.county, services, stages, olderThan),
      );
      for (const { caseId } of rows) {
        await startEntitlement(app, caseId, `start-again:${caseId}`).catch((error: unknown) =>
          app.log.error({ caseId, error }, 'entitlement not begun'),
        );
      }
    },
  },
  {
    name: 'benefits.remind',
    everyMinutes: 60,
    async run(app) {
      const { store } = app;
      const before = addDays(localDate(store.now()), REMIND_DAYS + 1);
      const due = await store.read<{ id: string; checkDueOn: string }>(
        countyScope(store.county),
        toRemind(store.county, before),
      );
      for (const { id, checkDueOn } of due) {
        await remindOfCheck(app, id, checkDueOn).catch((error: unknown) =>
          app.log.error({ entitlementId: id, error }, 'check not told'),
        );
      }
    },
  },
  {
    name: 'benefits.warn',
    everyMinutes: 60,
    async run(app) {
      const { store } = app;
      const today = localDate(store.now());
      const ending = await store.read<{ id: string; endsOn: string }>(
        countyScope(store.county),
        toWarn(store.county, endingWithAge(), today, addDays(today, WARN_DAYS + 1)),
      );
      for (const { id, endsOn } of ending) {
        await warnOfEnd(app, id, endsOn).catch((error: unknown) =>
          app.log.error({ entitlementId: id, error }, 'end not told'),
        );
      }
    },
  },
];
