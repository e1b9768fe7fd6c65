import { localDate } from '@yimi/domain/local-date';
import { type EventHandler, onEvent, type Sweep } from '../../platform/jobs/event-handlers.ts';
import type { Services } from '../../platform/services.ts';
import { countyScope } from '../../platform/store/scope.ts';
import { caseForRoom } from '../cases/public.ts';
import { issueCertificate } from './commands.issue.ts';
import { expire, followCase, touchesCertificate } from './commands.status.ts';
import { turnCertificate } from './commands.turn.ts';
import { type CertificateRow, pastTheirLastDay, registeredWithoutCertificate } from './store.ts';

export const handlers: EventHandler[] = [
  onEvent('registry.received', 'certificates.issue', (app, event, key) => bringAbout(app, event.payload.caseId, key)),
  onEvent(
    'case.moved',
    'certificates.follow-case',
    (app, event, key) => followCase(app, event.payload.caseId, key),
    touchesCertificate,
  ),
];

/** The stage of a case that the registry has confirmed. */
const CONFIRMED = 'issuing';

/** Issues or turns the certificate of a case that the registry has confirmed. Does nothing when that is done. */
async function bringAbout(app: Services, caseId: string, key: string): Promise<void> {
  const { store } = app;
  const scope = countyScope(store.county);
  const theCase = await caseForRoom((query) => store.read(scope, query), store, scope, caseId);
  if (theCase.state.stage !== CONFIRMED) return;
  await (theCase.service.outcome.kind === 'certificate' ? issueCertificate : turnCertificate)(app, theCase, key);
}

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
        await bringAbout(app, caseId, `issue-again:${caseId}:${seq}`).catch((error: unknown) =>
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
