import type { LocalDate } from '@yimi/domain/local-date';
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import type { Reader } from '../../platform/store/command.ts';
import type { Store } from '../../platform/store/store.ts';
import { entitlementOutcome, payingServices } from './queries.service.ts';
import { type AmountRow, type ConfirmedAmount, confirmedAmounts, listAmounts } from './store.amounts.ts';

/** What one grade of a service pays on a day, in fen; null where the district has confirmed nothing. */
export type AmountOn = (serviceId: string, grade: string, on: LocalDate) => number | null;

export async function amountsOf(read: Reader, store: Store): Promise<AmountOn> {
  const rows = await read<ConfirmedAmount>(confirmedAmounts(store.county));
  return (serviceId, grade, on) =>
    rows.find((row) => row.serviceId === serviceId && row.grade === grade && row.validFrom <= on)?.amountFen ?? null;
}

/** Every grade that could be paid, and what was written down for it. */
export async function amountTable({ store }: Services, session: Session) {
  const rows = await store.read<AmountRow>(session.scope, listAmounts(store.county));
  return {
    services: payingServices().map((service) => ({
      serviceId: service.id,
      name: service.texts.name,
      grades: entitlementOutcome(service).grades.map((grade) => ({
        grade,
        name: service.texts.benefit?.grades[grade] ?? grade,
      })),
    })),
    amounts: rows.map(({ proposedBy, ...row }) => ({ ...row, own: proposedBy === session.accountId })),
  };
}
