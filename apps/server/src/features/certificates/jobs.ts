import { localDate } from '@yimi/domain/local-date';
import { type EventHandler, onEvent, type Sweep } from '../../platform/jobs/event-handlers.ts';
import { countyScope } from '../../platform/store/scope.ts';
import { issueCertificate } from './commands.issue.ts';
import { expire, followCase, touchesCertificate } from './commands.status.ts';
import { type CertificateRow, pastTheirLastDay, registeredWithoutCertificate } from './store.ts';

export const handlers: EventHandler[] = [
  onEvent('registry.received', 'certificates.issue', (app, event, key) =>
    issueCertificate(app, event.payload.caseId, key),
  ),
  onEvent(
    'case.moved',
    'certificates.follow-case',
    (app, event, key) => followCase(app, event.payload.caseId, key),
    touchesCertificate,
  ),
];

/** Longer than any document takes, so that the sweep does not run beside the handler. */
const GRACE_MS = 120_000;

export const sweeps: Sweep[] = [
  {
    name: 'certificates.issue-again',
    everyMinutes: 1,
    async run(app) {
      const { store } = app;
      const olderThan = new Date(store.now().getTime() - GRACE_MS);
      const scope = countyScope(store.county);
      const overdue = registeredWithoutCertificate(store.county, olderThan);
      for (const { caseId, seq } of await store.read<{ caseId: string; seq: number }>(scope, overdue)) {
        await issueCertificate(app, caseId, `issue-again:${caseId}:${seq}`).catch((error: unknown) =>
          app.log.error({ caseId, error }, 'certificate not issued'),
        );
      }
    },
  },
  {
    name: 'certificates.expire',
    everyMinutes: 60,
    async run(app) {
      const { store } = app;
      const today = localDate(store.now());
      const due = await store.read<Pick<CertificateRow, 'id' | 'personId' | 'regionCode'>>(
        countyScope(store.county),
        pastTheirLastDay(store.county, today),
      );
      for (const certificate of due) {
        await expire(app, certificate);
      }
    },
  },
];
