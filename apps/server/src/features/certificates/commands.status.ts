import { localDate } from '@yimi/domain/local-date';
import { runningStage } from '@yimi/service-kit/fold-case';
import type { CertificateStatus } from '@yimi/service-kit/outcome';
import type { Service } from '@yimi/service-kit/service';
import type { Services } from '../../platform/services.ts';
import type { AuditEntry, Decision } from '../../platform/store/command.ts';
import { countyScope } from '../../platform/store/scope.ts';
import type { Store } from '../../platform/store/store.ts';
import { caseForRoom } from '../cases/public.ts';
import { SYSTEM } from './commands.issue.ts';
import { type CertificateRow, endNotice, findOfCase, insertEvent, lockHeld, setStatus } from './store.ts';

type Turn = { status: CertificateStatus; kind: string };

/** What a case that has issued a certificate wants for it, and from which status it gets there. */
const TURNS = {
  stands: { status: 'active', kind: 'unfrozen', from: ['frozen'] },
  'in-doubt': { status: 'frozen', kind: 'frozen', from: ['active'] },
  ended: { status: 'cancelled', kind: 'cancelled', from: ['active', 'frozen', 'expired'] },
} as const satisfies Record<string, Turn & { from: readonly CertificateStatus[] }>;

/** Acts of a case after which its certificate may be another. */
const TURNING: ReadonlySet<string> = new Set([
  'uphold-objection',
  'restore',
  'reassess',
  'reject',
  'decline',
  'close-not-certified',
  'end-notice',
]);

/** Whether a case's act changes the certificate that it may have. */
export function touchesCertificate({ action }: { action: string }): boolean {
  return TURNING.has(action);
}

/** While its notice runs a certificate stands; while the case is dealt with anew it is in doubt. */
function wanted({ flow }: Service, stage: string): keyof typeof TURNS {
  const declared = flow.stages[stage];
  if (declared && 'final' in declared) return declared.final === 'granted' ? 'stands' : 'ended';
  return declared?.waitsFor === 'notice' ? 'stands' : 'in-doubt';
}

/**
 * Brings the certificate that a case has issued, or the one that has replaced it since, to what the case says now:
 * frozen, restored, cancelled, or no longer in notice. It goes by the case and not by the event, because of two events
 * the later may be handled first.
 */
export async function followCase(app: Services, caseId: string, key: string): Promise<void> {
  const { store } = app;
  const scope = countyScope(store.county);
  const [issued] = await store.read<CertificateRow>(scope, findOfCase(store.county, caseId));
  if (!issued) return;
  await store.command({
    name: 'certificates.follow-case',
    actor: SYSTEM,
    scope,
    key,
    fingerprint: caseId,
    async decide(read) {
      // The certificate first: who waited for it reads the case as it is then.
      const [[held], { service, state }] = await Promise.all([
        read<HeldRow>(lockHeld(store.county, issued.personId)),
        caseForRoom(read, store, scope, caseId),
      ]);
      const turn = TURNS[wanted(service, state.stage)];
      if (held && (turn.from as readonly string[]).includes(held.status)) return turned(store, held, turn);
      const noticeOver = held?.inNoticeUntil && !runningStage(service, state.stage);
      return {
        reply: null,
        writes: noticeOver ? [endNotice(store.county, held.id, store.now())] : [],
        audit: [entry(noticeOver ? 'notice-over' : 'kept', held ?? issued)],
        events: [],
      };
    },
  });
}

type Turned = Pick<CertificateRow, 'id' | 'personId' | 'regionCode'>;
export type HeldRow = Turned & Pick<CertificateRow, 'status' | 'inNoticeUntil'>;

/** Says of a certificate whose last day has passed that it has expired. */
export function expire({ store }: Services, certificate: Turned): Promise<null> {
  return store.command({
    name: 'certificates.expire',
    actor: SYSTEM,
    scope: countyScope(store.county),
    key: `expire:${certificate.id}`,
    fingerprint: null,
    decide: async () => turned(store, certificate, { status: 'expired', kind: 'expired' }),
  });
}

/** Another status, with a line in the history; those who show or check the certificate are told. */
export function turned(store: Store, certificate: Turned, { status, kind }: Turn): Decision<null> {
  const { id, personId, regionCode } = certificate;
  const now = store.now();
  const endedOn = status === 'cancelled' ? localDate(now) : null;
  return {
    reply: null,
    writes: [
      setStatus(store.county, id, status, endedOn, now),
      insertEvent(store.county, id, kind, now, SYSTEM.id, null),
    ],
    audit: [entry(kind, certificate)],
    events: [{ event: 'certificate.changed', payload: { certificateId: id, status }, personId, regionCode }],
  };
}

function entry(what: string, { id, personId, regionCode }: Turned): AuditEntry {
  const about = { objectKind: 'certificate', objectId: id, personId, regionCode };
  return { action: `certificate.${what}`, ...about, outcome: 'done' };
}
