/** What the district pays, by its own documents: one writes it down, another confirms. */
import { isLocalDate } from '@yimi/domain/local-date';
import { fieldProblem, problem } from '@yimi/domain/problems';
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import type { AuditEntry } from '../../platform/store/command.ts';
import { entitlementOutcome, payingService } from './queries.service.ts';
import { type AmountRow, confirmAmount, insertAmount, lockAmount } from './store.amounts.ts';

export type NewAmount = {
  serviceId: string;
  grade: string;
  validFrom: string;
  amountFen: number;
  /** By which it is paid: name and number of the district's document. */
  document: string;
};

/** @throws Problem 'service-unknown', 'invalid-request', 'amount-set-already' for a second one of the same day */
export function proposeAmount(
  { store }: Services,
  session: Session,
  key: string,
  amount: NewAmount,
): Promise<{ amountId: string }> {
  const { serviceId, grade, validFrom, amountFen } = amount;
  const document = amount.document.trim();
  const outcome = entitlementOutcome(payingService(serviceId));
  if (!outcome.grades.includes(grade) || !isLocalDate(validFrom)) throw problem('invalid-request');
  if (document === '') throw problem('invalid-request', { fields: [fieldProblem('document', 'document-needed')] });
  return store.command({
    name: 'benefits.propose_amount',
    actor: session.actor,
    scope: session.scope,
    key,
    fingerprint: amount,
    conflicts: { benefit_amount_once: 'amount-set-already' },
    async decide() {
      const amountId = store.newId();
      const by = [session.accountId, store.now()];
      return {
        reply: { amountId },
        writes: [insertAmount(store.county, amountId, serviceId, grade, validFrom, amountFen, document, ...by)],
        audit: [entry('propose', amountId, { serviceId, grade, validFrom, amountFen })],
        events: [{ event: 'payment.changed', payload: { listId: amountId }, regionCode: store.county }],
      };
    },
  });
}

/** @throws Problem 'not-found', 'change-decided', 'change-by-self' */
export async function confirmNewAmount(
  { store }: Services,
  session: Session,
  key: string,
  amountId: string,
): Promise<void> {
  await store.command({
    name: 'benefits.confirm_amount',
    actor: session.actor,
    scope: session.scope,
    key,
    fingerprint: amountId,
    async decide(read) {
      const [amount] = await read<AmountRow>(lockAmount(store.county, amountId));
      if (!amount) throw problem('not-found');
      if (amount.confirmedByName !== null) throw problem('change-decided');
      if (amount.proposedBy === session.accountId) throw problem('change-by-self');
      const { serviceId, grade, validFrom, amountFen } = amount;
      return {
        reply: null,
        writes: [confirmAmount(store.county, amountId, session.accountId, store.now())],
        audit: [entry('confirm', amountId, { serviceId, grade, validFrom, amountFen })],
        events: [{ event: 'payment.changed', payload: { listId: amountId }, regionCode: store.county }],
      };
    },
  });
}

function entry(act: string, objectId: string, detail: AuditEntry['detail']): AuditEntry {
  return {
    action: `amount.${act}`,
    objectKind: 'benefit-amount',
    objectId,
    outcome: 'done',
    ...(detail && { detail }),
  };
}
