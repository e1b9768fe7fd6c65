/** Freezes, unfreezes or cancels a certificate as a case was granted. */
import type { CertificateTurn } from '@yimi/service-kit/outcome';
import type { Services } from '../../platform/services.ts';
import { countyScope } from '../../platform/store/scope.ts';
import { appendTo, type CaseForRoom, caseForRoom } from '../cases/public.ts';
import { SYSTEM } from './commands.issue.ts';
import { type HeldRow, turned } from './commands.status.ts';
import { lockHeld } from './store.ts';

/** What the history calls a turn that a case was granted. */
const TURNED = { active: 'unfrozen', frozen: 'frozen', cancelled: 'cancelled' } as const satisfies Record<
  CertificateTurn['to'],
  string
>;

/**
 * Turns the certificate in force as a case was granted and the registry has confirmed, and closes the case. Where the
 * certificate has become something else meanwhile it stays so.
 */
export async function turnCertificate({ store }: Services, theCase: CaseForRoom, key: string): Promise<void> {
  const scope = countyScope(store.county);
  const { id: caseId, personId } = theCase.file;
  const { outcome } = theCase.service;
  if (outcome.kind !== 'certificate-turn') throw new Error('the service turns no certificate');
  await store.command({
    name: 'certificates.turn',
    actor: SYSTEM,
    scope,
    key,
    fingerprint: caseId,
    async decide(read) {
      const [held] = await read<HeldRow>(lockHeld(store.county, personId));
      const moved = appendTo(store, await caseForRoom(read, store, scope, caseId), {
        action: 'certificate-turned',
        actor: SYSTEM,
        detail: { certificateId: held?.id ?? null },
      });
      const turns = held && outcome.from.includes(held.status);
      const turn = turns ? turned(store, held, { status: outcome.to, kind: TURNED[outcome.to] }) : null;
      return {
        reply: null,
        writes: [...(turn?.writes ?? []), ...moved.writes],
        audit: [...moved.audit, ...(turn?.audit ?? [])],
        events: [...(turn?.events ?? []), ...moved.events],
      };
    },
  });
}
