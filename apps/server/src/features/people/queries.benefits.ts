/** What rules ask about a person beside the certificate. */
import { localDate } from '@yimi/domain/local-date';
import type { HeldEntitlement, Mark } from '@yimi/service-kit/rules';
import type { Reader } from '../../platform/store/command.ts';
import type { Store } from '../../platform/store/store.ts';
import { findHeldEntitlements, findMarks, type HeldEntitlementRow, type MarkRow } from './store.benefits.ts';

/** What other authorities said: a mark about which nobody said anything is absent. */
export async function marksOf(
  read: Reader,
  store: Store,
  personId: string,
): Promise<Readonly<Partial<Record<Mark, boolean>>>> {
  const rows = await read<MarkRow>(findMarks(store.county, personId));
  return Object.fromEntries(rows.map(({ kind, holds }) => [kind, holds]));
}

/** Entitlements that the person has or had, but for the one of this case. */
export function heldEntitlements(
  read: Reader,
  store: Store,
  personId: string,
  exceptCase: string,
): Promise<HeldEntitlement[]> {
  return read<HeldEntitlementRow>(findHeldEntitlements(store.county, personId, exceptCase, localDate(store.now())));
}
