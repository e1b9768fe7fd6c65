/** Services of the catalogue with their national clauses, as the district's versions are written on them. */
import { CATALOG, latestService } from '@yimi/catalog/catalog';
import { type LocalDate, localDate } from '@yimi/domain/local-date';
import { problem } from '@yimi/domain/problems';
import { type RuleVersion, versionOn } from '@yimi/service-kit/rules';
import type { Service } from '@yimi/service-kit/service';
import type { Store } from '../../platform/store/store.ts';

/**
 * The newest version of a service that leaves something to the district, with the clauses in force on a day.
 * @throws Problem 'service-unknown', 'rules-not-yours'
 */
export function decidableService(store: Store, id: string, on: LocalDate): { service: Service; version: RuleVersion } {
  if (!CATALOG.some((service) => service.id === id)) throw problem('service-unknown');
  const service = latestService(id, localDate(store.now()));
  const version = versionOn(service.rules, on);
  if (!service.rules.district || !version) throw problem('rules-not-yours');
  return { service, version };
}
