/** Certificates that end soon, for those who visit their holders. */
import { CATALOG } from '@yimi/catalog/catalog';
import type { LocalDate } from '@yimi/domain/local-date';
import type { Reader } from '../../platform/store/command.ts';
import type { Scope } from '../../platform/store/scope.ts';
import type { Store } from '../../platform/store/store.ts';
import { certificateScope, certificatesEnding } from './store.ts';

export type EndingCertificate = {
  certificateId: string;
  personId: string;
  subjectMasked: string;
  regionName: string;
  expiresOn: LocalDate;
};

/**
 * Certificates in force in scope whose last day lies from one day to another, the soonest first; without those of
 * people for whom an application for a certificate runs already.
 */
export function endingCertificates(
  read: Reader,
  store: Store,
  scope: Scope,
  days: { from: LocalDate; to: LocalDate },
): Promise<EndingCertificate[]> {
  const services = new Set(CATALOG.filter(({ outcome }) => outcome.kind === 'certificate').map(({ id }) => id));
  return read(certificatesEnding(store.county, ...certificateScope(scope), days.from, days.to, [...services]));
}
