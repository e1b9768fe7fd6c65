/** Services of the catalogue, by what asks for them. */
import { CATALOG, serviceOf } from '@yimi/catalog/catalog';
import { localDate } from '@yimi/domain/local-date';
import { problem } from '@yimi/domain/problems';
import type { Service } from '@yimi/service-kit/service';
import type { Store } from '../../platform/store/store.ts';

/** The version under which an application begins today. */
export function serviceInForce(store: Store, id: string): Service {
  const today = localDate(store.now());
  const versions = CATALOG.filter((service) => service.id === id && service.from <= today);
  const newest = versions.toSorted((a, b) => a.version - b.version).at(-1);
  if (!newest) throw problem('service-unknown');
  return newest;
}

/** The version that a draft or case began under, and keeps. */
export function serviceOfCase({ serviceId, serviceVersion }: { serviceId: string; serviceVersion: number }): Service {
  return serviceOf(serviceId, serviceVersion);
}
