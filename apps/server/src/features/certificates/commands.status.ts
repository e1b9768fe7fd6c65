import { localDate } from '@yimi/domain/local-date';
import type { Services } from '../../platform/services.ts';
import { countyScope } from '../../platform/store/scope.ts';
import { SYSTEM } from './commands.issue.ts';
import { type CertificateRow, type CertificateStatus, endNotice, findOfCase, insertEvent, setStatus } from './store.ts';

type Turn = { status: CertificateStatus; kind: string };

/** Which turn in a case's way changes its certificate, keyed by the action that was done. */
const TURNS: Readonly<Record<string, Turn>> = {
  'uphold-objection': { status: 'frozen', kind: 'frozen' },
  restore: { status: 'active', kind: 'unfrozen' },
  reject: { status: 'cancelled', kind: 'cancelled' },
  reassess: { status: 'frozen', kind: 'frozen' },
};

const NOTICE_OVER = 'end-notice';
/** Whatever led there: a second assessment found that the standard is not met, and that stands. */
const NOT_CERTIFIED = 'closed-not-certified';

type Moved = { caseId: string; action: string; to: string };

function turnOf({ action, to }: Omit<Moved, 'caseId'>): Turn | undefined {
  return to === NOT_CERTIFIED ? TURNS.reject : TURNS[action];
}

/** Whether a case's move changes the certificate that it may have. */
export function touchesCertificate(moved: Omit<Moved, 'caseId'>): boolean {
  return turnOf(moved) !== undefined || moved.action === NOTICE_OVER;
}

/** What the case decided about its own certificate: frozen, restored, cancelled, or the notice has run. */
export async function followCase(app: Services, moved: Moved, key: string): Promise<void> {
  const { store } = app;
  const { caseId, action } = moved;
  const scope = countyScope(store.county);
  const [certificate] = await store.read<CertificateRow>(scope, findOfCase(store.county, caseId));
  if (!certificate) return;
  const turn = turnOf(moved);
  if (turn && turn.status !== certificate.status) await turnCertificate(app, certificate, turn, key);
  else if (action === NOTICE_OVER && certificate.inNoticeUntil) await closeNoticeMark(app, certificate, key);
}

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
