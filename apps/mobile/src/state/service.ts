/** Services of the catalogue, as new applications begin with them. */
import { CATALOG, latestService } from '@yimi/catalog/catalog';
import { localDate } from '@yimi/domain/local-date';
import type { Service } from '@yimi/service-kit/service';

/** The service in the version that is offered today. */
export function offeredService(id: string): Service {
  return latestService(id, localDate(new Date()));
}

/** All services that are offered today, in the catalogue's order. */
export function offeredServices(): Service[] {
  return [...new Set(CATALOG.map(({ id }) => id))].map(offeredService);
}
