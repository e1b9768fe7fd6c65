import { localDate } from '@yimi/domain/local-date';
import type { Services } from '../../platform/services.ts';
import { countyScope } from '../../platform/store/scope.ts';
import { SYSTEM } from './commands.issue.ts';
import { type CertificateRow, type CertificateStatus, endNotice, findOfCase, insertEvent, setStatus } from './store.ts';

/** Which turn in a case's way changes its certificate, keyed by the action that was done. */
const TURNS: Readonly<Record<string, { status: CertificateStatus; kind: string }>> = {
  'uphold-objection': { status: 'frozen', kind: 'frozen' },
  restore: { status: 'active', kind: 'unfrozen' },
  reject: { status: 'cancelled', kind: 'cancelled' },
  reassess: { status: 'frozen', kind: 'frozen' },
};

const NOTICE_OVER = 'end-notice';

/** Whether a case's action changes the certificate that it may have. */
export function touchesCertificate(action: string): boolean {
  return action in TURNS || action === NOTICE_OVER;
}

/** What the case decided about its own certificate: frozen, restored, cancelled, or the notice has run. */
export async function followCase(app: Services, caseId: string, action: string, key: string): Promise<void> {
  const { store } = app;
  const scope = countyScope(store.county);
  const [certificate] = await store.read<CertificateRow>(scope, findOfCase(store.county, caseId));
  if (!certificate) return;
  const turn = TURNS[action];
  if (turn && turn.status !== certificate.status) await turnCertificate(app, certificate, turn, key);
  else if (action === NOTICE_OVER && certificate.inNoticeUntil) await closeNoticeMark(app, certificate, key);
}

type Turn = { status: CertificateStatus; kind: string };

/** Gives a certificate another status, with a line in its history; tells those who show or check it. */
export function turnCertificate(
  app: Services,
  certificate: Pick<CertificateRow, 'id' | 'personId' | 'regionCode'>,
  { status, kind }: Turn,
  key: string,
): Promise<unknown> {
  const { store } = app;
  const { id, personId, regionCode } = certificate;
  return store.command({
    name: 'certificates.turn',
    actor: SYSTEM,
    scope: countyScope(store.county),
    key,
    fingerprint: { id, status },
    async decide() {
      const now = store.now();
      const endedOn = status === 'cancelled' ? localDate(now) : null;
      return {
        reply: { status },
        writes: [
          setStatus(store.county, id, status, endedOn, now),
          insertEvent(store.county, id, kind, now, SYSTEM.id, null),
        ],
        audit: [
          {
            action: `certificate.${kind}`,
            objectKind: 'certificate',
            objectId: id,
            personId,
            regionCode,
            outcome: 'done',
          },
        ],
        events: [{ event: 'certificate.changed', payload: { certificateId: id, status }, personId, regionCode }],
      };
    },
  });
}

function closeNoticeMark(app: Services, certificate: CertificateRow, key: string): Promise<unknown> {
  const { store } = app;
  return store.command({
    name: 'certificates.notice-over',
    actor: SYSTEM,
    scope: countyScope(store.county),
    key,
    fingerprint: certificate.id,
    async decide() {
      return {
        reply: {},
        writes: [endNotice(store.county, certificate.id, store.now())],
        audit: [
          {
            action: 'certificate.notice-over',
            objectKind: 'certificate',
            objectId: certificate.id,
            personId: certificate.personId,
            outcome: 'done',
          },
        ],
        events: [],
      };
    },
  });
}
